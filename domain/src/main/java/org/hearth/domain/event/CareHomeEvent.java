package org.hearth.domain.event;

/** What happens to accounts of care homes. */
public sealed interface CareHomeEvent extends HearthEvent {

  /** A practice opened the account. */
  record CareHomeOpened(EventHeader header) implements CareHomeEvent {
    @Override
    public EventType type() {
      return EventType.CARE_HOME_OPENED;
    }
  }

  /** A further practice asks to serve the home. */
  record ServiceAsked(EventHeader header) implements CareHomeEvent {
    @Override
    public EventType type() {
      return EventType.SERVICE_ASKED;
    }
  }

  /** The practice that asked was refused. */
  record ServiceRefused(EventHeader header) implements CareHomeEvent {
    @Override
    public EventType type() {
      return EventType.SERVICE_REFUSED;
    }
  }

  /** The practice serves the home from now on. */
  record ServiceStarted(EventHeader header) implements CareHomeEvent {
    @Override
    public EventType type() {
      return EventType.SERVICE_STARTED;
    }
  }

  /** The practice serves the home no more. */
  record ServiceEnded(EventHeader header) implements CareHomeEvent {
    @Override
    public EventType type() {
      return EventType.SERVICE_ENDED;
    }
  }

  /** The account was closed (R24). */
  record CareHomeClosed(EventHeader header) implements CareHomeEvent {
    @Override
    public EventType type() {
      return EventType.CARE_HOME_CLOSED;
    }
  }
}
