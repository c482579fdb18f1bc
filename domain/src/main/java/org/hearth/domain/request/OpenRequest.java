package org.hearth.domain.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.patient.Patient;

/** A request that is not completed yet. */
public record OpenRequest(
    RequestId id,
    AccountId patient,
    RequestPlace place,
    RequestKind kind,
    List<RequestEvent> history)
    implements Request {
  /**
   * Keeps a copy of the history.
   *
   * @param id the identifier, given once and for ever
   * @param patient the account of the patient
   * @param place who has access to it
   * @param kind what it is about
   * @param history oldest first, at least one
   */
  public OpenRequest {
    history = List.copyOf(history);
  }

  /**
   * {@return a new request, asked of the patient's practice}
   *
   * @param id the identifier, given once and for ever
   * @param patient whose it is
   * @param kind what it is about
   * @param text what is asked or answered
   * @param by who does it, as the history shows
   * @param at when it happened
   */
  public static OpenRequest submitted(
      RequestId id, Patient patient, RequestKind kind, RequestText text, Actor by, Instant at) {
    return new OpenRequest(
        id,
        patient.id(),
        RequestPlace.of(patient),
        kind,
        List.of(new RequestEvent(at, by.name(), RequestStatus.SUBMITTED, Optional.of(text))));
  }

  /**
   * R20, R26: the same request, to which the patient's present home has access as well.
   *
   * @param whose the patient, where they are now
   * @return the same request, at that place
   */
  public OpenRequest with(Patient whose) {
    return new OpenRequest(id, patient, place.with(whose), kind, history);
  }

  /**
   * A question or an answer. The home's answer to a question hands the request back.
   *
   * @param text what is asked or answered
   * @param by who does it, as the history shows
   * @param at when it happened
   * @return the same request, with it at the end of its history
   */
  public OpenRequest answered(RequestText text, Actor by, Instant at) {
    boolean handedBack =
        by instanceof Actor.CareHomeStaff && status() == RequestStatus.AWAITING_REPLY;
    RequestStatus next = handedBack ? RequestStatus.IN_PROGRESS : status();
    return new OpenRequest(
        id, patient, place, kind, with(new RequestEvent(at, by.name(), next, Optional.of(text))));
  }

  /**
   * Another status, the last of which completes the request.
   *
   * @param to the status that follows
   * @param by who does it, as the history shows
   * @param at when it happened
   * @return the request in its next state
   */
  public Request progressed(RequestStatus to, Actor by, Instant at) {
    return Request.of(
        id, patient, place, kind, with(new RequestEvent(at, by.name(), to, Optional.empty())));
  }

  private List<RequestEvent> with(RequestEvent event) {
    List<RequestEvent> longer = new ArrayList<>(history);
    longer.add(event);
    return longer;
  }
}
