/** Ports out: the outbox of events, and the host's listener. */
package org.hearth.application.port.out.event;
