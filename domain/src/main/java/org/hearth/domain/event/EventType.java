package org.hearth.domain.event;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The kinds of events, each under a name that stays. The version of a kind rises when what its
 * events say changes in a way that a reader must know.
 */
public enum EventType {
  /**
   * Name, birth, postal address, phone, room or "housebound" are others: {@link
   * AccountEvent.DetailsAmended}.
   */
  DETAILS_AMENDED("details-amended", 1, fields -> new AccountEvent.DetailsAmended(fields.header())),
  /** The account has another e-mail address, or none: {@link AccountEvent.EmailChanged}. */
  EMAIL_CHANGED("email-changed", 1, fields -> new AccountEvent.EmailChanged(fields.header())),
  /** A care home has an account: {@link CareHomeEvent.CareHomeOpened}. */
  CARE_HOME_OPENED(
      "care-home-opened", 1, fields -> new CareHomeEvent.CareHomeOpened(fields.header())),
  /** A practice asks to serve a home (R25): {@link CareHomeEvent.ServiceAsked}. */
  SERVICE_ASKED("service-asked", 1, fields -> new CareHomeEvent.ServiceAsked(fields.header())),
  /** A practice is not to serve a home (R25): {@link CareHomeEvent.ServiceRefused}. */
  SERVICE_REFUSED(
      "service-refused", 1, fields -> new CareHomeEvent.ServiceRefused(fields.header())),
  /** A practice serves a home: {@link CareHomeEvent.ServiceStarted}. */
  SERVICE_STARTED(
      "service-started", 1, fields -> new CareHomeEvent.ServiceStarted(fields.header())),
  /** A practice serves a home no more: {@link CareHomeEvent.ServiceEnded}. */
  SERVICE_ENDED("service-ended", 1, fields -> new CareHomeEvent.ServiceEnded(fields.header())),
  /** The account of a home is closed (R24): {@link CareHomeEvent.CareHomeClosed}. */
  CARE_HOME_CLOSED(
      "care-home-closed", 1, fields -> new CareHomeEvent.CareHomeClosed(fields.header())),
  /** A patient has an account: {@link PatientEvent.PatientRegistered}. */
  PATIENT_REGISTERED(
      "patient-registered", 1, fields -> new PatientEvent.PatientRegistered(fields.header())),
  /** A resident is a dependent of a home: {@link PatientEvent.ResidentRegistered}. */
  RESIDENT_REGISTERED(
      "resident-registered",
      1,
      fields -> new PatientEvent.ResidentRegistered(fields.header(), fields.theCareHome())),
  /** A resident is a dependent of another home: {@link PatientEvent.ResidentMoved}. */
  RESIDENT_MOVED(
      "resident-moved",
      1,
      fields ->
          new PatientEvent.ResidentMoved(
              fields.header(), fields.theCareHome(), fields.theFormerCareHome())),
  /** A resident is a dependent no more: {@link PatientEvent.DependencyEnded}. */
  DEPENDENCY_ENDED(
      "dependency-ended",
      1,
      fields ->
          new PatientEvent.DependencyEnded(
              fields.header(), fields.theFormerCareHome(), fields.theReason())),
  /** An account moved to another practice (R26): {@link PatientEvent.PatientTransferred}. */
  PATIENT_TRANSFERRED(
      "patient-transferred",
      1,
      fields -> new PatientEvent.PatientTransferred(fields.header(), fields.theFormerPractice())),
  /** Support is asked for a reset: {@link PatientEvent.SupportAsked}. */
  SUPPORT_ASKED("support-asked", 1, fields -> new PatientEvent.SupportAsked(fields.header())),
  /** Support has reset an account: {@link PatientEvent.AccountReset}. */
  ACCOUNT_RESET("account-reset", 1, fields -> new PatientEvent.AccountReset(fields.header())),
  /** A person is erased: {@link PatientEvent.PersonErased}. */
  PERSON_ERASED("person-erased", 1, fields -> new PatientEvent.PersonErased(fields.header())),
  /** A request is submitted: {@link OnlineRequestEvent.RequestSubmitted}. */
  REQUEST_SUBMITTED(
      "request-submitted",
      1,
      fields -> new OnlineRequestEvent.RequestSubmitted(fields.header(), fields.theRequest())),
  /** A request is answered: {@link OnlineRequestEvent.RequestAnswered}. */
  REQUEST_ANSWERED(
      "request-answered",
      1,
      fields ->
          new OnlineRequestEvent.RequestAnswered(
              fields.header(), fields.theRequest(), fields.theStatus())),
  /** A request has another status: {@link OnlineRequestEvent.RequestProgressed}. */
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

  /**
   * {@return the name under which events are stored and sent, such as {@code resident-registered}}
   */
  public String text() {
    return text;
  }

  /** {@return the version of what its events say, from 1} */
  public int version() {
    return version;
  }

  /**
   * The event that says this.
   *
   * @param fields what it says
   * @return an event of this kind
   * @throws IllegalArgumentException where something is missing that such an event says
   */
  public HearthEvent event(EventFields fields) {
    return event.apply(fields);
  }

  /**
   * The kind of a name.
   *
   * @param text as {@link #text} has it
   * @param version of what its events say
   * @return empty where the name is not known, or not in this version
   */
  public static Optional<EventType> of(String text, int version) {
    return Stream.of(values())
        .filter(type -> type.text.equals(text) && type.version == version)
        .findFirst();
  }
}
