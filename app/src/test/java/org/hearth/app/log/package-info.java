/** What the log of the tests holds, and what it must not. */
package org.hearth.app.log;
