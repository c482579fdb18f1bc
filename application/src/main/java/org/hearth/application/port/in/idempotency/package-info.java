/** Port in: calls that have one effect however often they come. */
@NullMarked
package org.hearth.application.port.in.idempotency;

import org.jspecify.annotations.NullMarked;
