/** Text in the platform's encoding. */
package org.hearth.app.platform;
