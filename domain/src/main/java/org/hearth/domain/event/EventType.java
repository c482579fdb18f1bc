package org.hearth.domain.event;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The kinds of events, each under a name that stays. The version of a kind rises when what its
 * events say changes in a way that a reader must know.
 */
public enum EventType {
  DETAILS_AMENDED("details-amended", 1, fields -> new AccountEvent.DetailsAmended(fields.header())),
  EMAIL_CHANGED("email-changed", 1, fields -> new AccountEvent.EmailChanged(fields.header())),
  CARE_HOME_OPENED(
      "care-home-opened", 1, fields -> new CareHomeEvent.CareHomeOpened(fields.header())),
  SERVICE_ASKED("service-asked", 1, fields -> new CareHomeEvent.ServiceAsked(fields.header())),
  SERVICE_REFUSED(
      "service-refused", 1, fields -> new CareHomeEvent.ServiceRefused(fields.header())),
  SERVICE_STARTED(
      "service-started", 1, fields -> new CareHomeEvent.ServiceStarted(fields.header())),
  SERVICE_ENDED("service-ended", 1, fields -> new CareHomeEvent.ServiceEnded(fields.header())),
  CARE_HOME_CLOSED(
      "care-home-closed", 1, fields -> new CareHomeEvent.CareHomeClosed(fields.header())),
  PATIENT_REGISTERED(
      "patient-registered", 1, fields -> new PatientEvent.PatientRegistered(fields.header())),
  RESIDENT_REGISTERED(
      "resident-registered",
      1,
      fields -> new PatientEvent.ResidentRegistered(fields.header(), fields.theCareHome())),
  RESIDENT_MOVED(
      "resident-moved",
      1,
      fields ->
          new PatientEvent.ResidentMoved(
              fields.header(), fields.theCareHome(), fields.theFormerCareHome())),
  DEPENDENCY_ENDED(
      "dependency-ended",
      1,
      fields ->
          new PatientEvent.DependencyEnded(
              fields.header(), fields.theFormerCareHome(), fields.theReason())),
  PATIENT_TRANSFERRED(
      "patient-transferred",
      1,
      fields -> new PatientEvent.PatientTransferred(fields.header(), fields.theFormerPractice())),
  SUPPORT_ASKED("support-asked", 1, fields -> new PatientEvent.SupportAsked(fields.header())),
  ACCOUNT_RESET("account-reset", 1, fields -> new PatientEvent.AccountReset(fields.header())),
  PERSON_ERASED("person-erased", 1, fields -> new PatientEvent.PersonErased(fields.header())),
  REQUEST_SUBMITTED(
      "request-submitted",
      1,
      fields -> new OnlineRequestEvent.RequestSubmitted(fields.header(), fields.theRequest())),
  REQUEST_ANSWERED(
      "request-answered",
      1,
      fields ->
          new OnlineRequestEvent.RequestAnswered(
              fields.header(), fields.theRequest(), fields.theStatus())),
  REQUEST_PROGRESSED(
      "request-progressed",
      1,
      fields ->
          new OnlineRequestEvent.RequestProgressed(
              fields.header(), fields.theRequest(), fields.theStatus()));

  private final String text;
  private final int version;

  @SuppressWarnings("ImmutableEnumChecker") // constructors
  private final Function<EventFields, HearthEvent> event;

  EventType(String text, int version, Function<EventFields, HearthEvent> event) {
    this.text = text;
    this.version = version;
    this.event = event;
  }

  /** The name under which events are stored and sent, such as {@code resident-registered}. */
  public String text() {
    return text;
  }

  public int version() {
    return version;
  }

  /**
   * The event that says this.
   *
   * @throws IllegalArgumentException where something is missing that such an event says
   */
  public HearthEvent event(EventFields fields) {
    return event.apply(fields);
  }

  /** The kind of a name, in a version that is known here. */
  public static Optional<EventType> of(String text, int version) {
    return Stream.of(values())
        .filter(type -> type.text.equals(text) && type.version == version)
        .findFirst();
  }
}
