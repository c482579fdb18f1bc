/** The demo: invented homes, residents and users. */
package org.hearth.app.demo;
