/** Calls that come again, and changes of what has changed meanwhile. */
package org.hearth.adapter.http.server.idempotency;
