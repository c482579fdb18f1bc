/** Callers who send half a request and wait. */
package org.hearth.app.server.stall;
