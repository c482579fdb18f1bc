/** Reading from and writing to a terminal. */
package org.hearth.app.terminal;
