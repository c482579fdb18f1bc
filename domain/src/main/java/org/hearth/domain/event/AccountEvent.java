package org.hearth.domain.event;

/** What happens to accounts of either kind. */
public sealed interface AccountEvent extends HearthEvent {

  /** Name, birth, postal address, phone, room or "housebound" are others now. */
  record DetailsAmended(EventHeader header) implements AccountEvent {
    @Override
    public EventType type() {
      return EventType.DETAILS_AMENDED;
    }
  }

  /** The account has another e-mail address, or none any more. */
  record EmailChanged(EventHeader header) implements AccountEvent {
    @Override
    public EventType type() {
      return EventType.EMAIL_CHANGED;
    }
  }
}
