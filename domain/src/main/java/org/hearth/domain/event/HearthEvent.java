package org.hearth.domain.event;

import java.time.Instant;
import java.util.UUID;
import org.hearth.domain.account.AccountId;

/**
 * Something that happened, kept together with the change that made it so. It names accounts,
 * practices and requests by their identifiers and says nothing personal; whoever needs more asks
 * for the account.
 */
public sealed interface HearthEvent
    permits AccountEvent, CareHomeEvent, OnlineRequestEvent, PatientEvent {
  EventHeader header();

  EventType type();

  /** All that the event says, by name. */
  default EventFields fields() {
    return EventFields.of(header());
  }

  default UUID id() {
    return header().id();
  }

  default Instant at() {
    return header().at();
  }

  default AccountId account() {
    return header().account();
  }
}
