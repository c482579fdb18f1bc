/** Callers who send half a request and wait. */
package org.hearth.adapter.http.server.stall;
