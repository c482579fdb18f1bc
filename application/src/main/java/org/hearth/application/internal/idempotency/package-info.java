/** Calls that have one effect however often they come, by records that are kept with the change. */
@NullMarked
package org.hearth.application.internal.idempotency;

import org.jspecify.annotations.NullMarked;
