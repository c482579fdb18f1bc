/** The program: command line and server. */
package org.hearth.app;
