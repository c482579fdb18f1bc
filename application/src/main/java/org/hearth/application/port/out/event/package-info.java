/** Port out: the outbox of events. */
package org.hearth.application.port.out.event;
