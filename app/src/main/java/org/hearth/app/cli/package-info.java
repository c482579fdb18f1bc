/** The commands. */
package org.hearth.app.cli;
