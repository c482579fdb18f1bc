package org.hearth.application.port.in.event;

import java.time.Duration;
import java.util.UUID;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.event.EventOutbox.DeadLetter;
import org.hearth.domain.event.HearthEvent;

/**
 * Delivers events to the host's {@link EventListener}. Only the process itself uses it, so that it
 * asks for no actor.
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

  /** {@return how long ago the event happened that waits longest; zero where none waits} */
  Duration lag();

  /**
   * The events that were given up, in the order of their identifiers.
   *
   * @param page of them
   * @return the dead letters of the page
   */
  Slice<DeadLetter> deadLetters(Page page);

  /**
   * Has an event delivered that was given up, after those of its account that came meanwhile.
   *
   * @param event its identifier
   * @return false where there is no such dead letter
   */
  boolean sendAgain(UUID event);

  /** Port out: what a host does when something has happened in Hearth. */
  @FunctionalInterface
  interface EventListener {
    /**
     * Takes an event of a change that is committed. Each comes at least once, and those of one
     * account in the order in which their changes were committed; one that comes again has the same
     * identifier. It is not called within a transaction. What it throws has the event come again
     * later, and those of other accounts are not held up. It has to return or give up within 30
     * seconds; after that another server may take the same event.
     *
     * @param event what happened; one of the types that {@link HearthEvent} permits
     */
    void on(HearthEvent event);
  }
}
