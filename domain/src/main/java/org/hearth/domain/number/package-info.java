/** NHS numbers and dummy NHS numbers (R1 to R3). */
package org.hearth.domain.number;
