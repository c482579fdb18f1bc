package org.hearth.domain.event;

import java.time.Instant;
import java.util.UUID;
import org.hearth.domain.account.AccountId;

/**
 * Something that happened, kept together with the change that made it so. It names accounts,
 * practices and requests by their identifiers and says nothing personal; a listener that needs more
 * asks for the account.
 */
public sealed interface HearthEvent
    permits AccountEvent, CareHomeEvent, OnlineRequestEvent, PatientEvent {
  /** {@return what every event says} */
  EventHeader header();

  /** {@return the kind, with the name that stays} */
  EventType type();

  /** {@return all that the event says, by name} */
  default EventFields fields() {
    return EventFields.of(header());
  }

  /** {@return the event's own identifier, the same each time it is delivered} */
  default UUID id() {
    return header().id();
  }

  /** {@return when it happened, to the microsecond} */
  default Instant at() {
    return header().at();
  }

  /** {@return the account whose events are delivered in their order} */
  default AccountId account() {
    return header().account();
  }
}
