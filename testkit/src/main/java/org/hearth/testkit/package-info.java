/** The whole kit in one interface. */
package org.hearth.testkit;
