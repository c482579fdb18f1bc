/** The program: command line and server. */
@NullMarked
package org.hearth.app;

import org.jspecify.annotations.NullMarked;
