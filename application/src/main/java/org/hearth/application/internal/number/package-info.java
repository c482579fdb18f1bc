/** Suggesting and counting free dummy NHS numbers. */
@NullMarked
package org.hearth.application.internal.number;

import org.jspecify.annotations.NullMarked;
