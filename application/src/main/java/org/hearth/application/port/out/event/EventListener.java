package org.hearth.application.port.out.event;

import org.hearth.domain.event.HearthEvent;

/** Port out: what a host does when something has happened in Hearth. */
@FunctionalInterface
public interface EventListener {
  /**
   * Takes an event of a change that is committed. Each comes at least once, and those of one
   * account in the order in which their changes were committed; one that comes again has the same
   * identifier. It is not called within a transaction. What it throws has the event come again
   * later, and those of other accounts are not held up. It has to return or give up within 30
   * seconds; after that another server may take the same event.
   */
  void on(HearthEvent event);
}
