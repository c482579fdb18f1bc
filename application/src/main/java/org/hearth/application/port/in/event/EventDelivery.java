package org.hearth.application.port.in.event;

import java.time.Duration;
import java.util.UUID;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.event.EventOutbox.DeadLetter;

/**
 * Delivers events to the host's {@link org.hearth.application.port.out.event.EventListener}. Only
 * the process itself uses it, so that it asks for no actor.
 */
public interface EventDelivery {
  /** After so many failures an event is given up. */
  int MOST_FAILURES = 12;

  /**
   * Delivers each event that is due; several processes may do so at once. One that cannot be
   * delivered holds up later ones of its account alone, waits for longer each time, and becomes a
   * dead letter after {@value #MOST_FAILURES} failures, about three and a half hours.
   *
   * @return how many were delivered
   */
  int deliverWaiting();

  /** How long ago the event happened that waits longest; zero where none waits. */
  Duration lag();

  /** The events that were given up, in the order of their identifiers. */
  Slice<DeadLetter> deadLetters(Page page);

  /**
   * Has an event delivered that was given up, after those of its account that came meanwhile.
   *
   * @return false where there is no such dead letter
   */
  boolean sendAgain(UUID event);
}
