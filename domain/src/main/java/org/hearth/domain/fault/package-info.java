/** Faults of fields, as data; and Jakarta constraints with the same rules. */
@NullMarked
package org.hearth.domain.fault;

import org.jspecify.annotations.NullMarked;
