/** Stories of calls that come twice. */
package org.hearth.testkit.idempotency;
