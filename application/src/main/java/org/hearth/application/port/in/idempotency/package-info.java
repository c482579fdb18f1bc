/** Port in: calls that have one effect however often they come. */
package org.hearth.application.port.in.idempotency;
