/** API tokens of programs. */
@NullMarked
package org.hearth.application.internal.program;

import org.jspecify.annotations.NullMarked;
