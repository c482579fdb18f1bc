/** Rows of one file that are about the same person, home, number or address. */
@NullMarked
package org.hearth.application.internal.imports.duplicate;

import org.jspecify.annotations.NullMarked;
