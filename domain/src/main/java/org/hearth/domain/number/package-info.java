/** NHS numbers and dummy NHS numbers (R1 to R3). */
@NullMarked
package org.hearth.domain.number;

import org.jspecify.annotations.NullMarked;
