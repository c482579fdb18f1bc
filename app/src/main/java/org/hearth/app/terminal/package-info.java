/** Reading from and writing to a terminal. */
@NullMarked
package org.hearth.app.terminal;

import org.jspecify.annotations.NullMarked;
