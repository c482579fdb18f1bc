/** The commands. */
@NullMarked
package org.hearth.app.cli;

import org.jspecify.annotations.NullMarked;
