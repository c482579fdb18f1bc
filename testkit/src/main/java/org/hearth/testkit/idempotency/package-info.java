/** Stories of calls that come twice. */
@NullMarked
package org.hearth.testkit.idempotency;

import org.jspecify.annotations.NullMarked;
