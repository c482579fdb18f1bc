/** Practices by their ODS codes. */
@NullMarked
package org.hearth.domain.practice;

import org.jspecify.annotations.NullMarked;
