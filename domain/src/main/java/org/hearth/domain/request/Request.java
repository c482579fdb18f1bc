package org.hearth.domain.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hearth.domain.account.AccountId;

/**
 * What a patient, or the care home for the patient, asks of the practice. It belongs to the
 * patient, and so follows the patient into another home (R20).
 */
public sealed interface Request permits OpenRequest, CompletedRequest {
  /** {@return the identifier, given once and for ever} */
  RequestId id();

  /** {@return the account of the patient whose request it is} */
  AccountId patient();

  /** {@return the practice and the homes that have access to it (R26)} */
  RequestPlace place();

  /** {@return what it is about} */
  RequestKind kind();

  /** {@return what happened, oldest first; the first event carries what was asked} */
  List<RequestEvent> history();

  /** {@return how far it has come, by its last event} */
  default RequestStatus status() {
    return history().get(history().size() - 1).status();
  }

  /** {@return when it was submitted, answered or moved on last} */
  default Instant changedAt() {
    return history().get(history().size() - 1).at();
  }

  /**
   * {@return the request as it stood when it had only those events; empty where it had none of
   * them}
   *
   * @param until the first day whose events are left out
   * @param zone in which days begin and end
   */
  default Optional<Request> before(LocalDate until, ZoneId zone) {
    List<RequestEvent> earlier =
        history().stream()
            .filter(event -> LocalDate.ofInstant(event.at(), zone).isBefore(until))
            .toList();
    return earlier.isEmpty()
        ? Optional.empty()
        : Optional.of(of(id(), patient(), place(), kind(), earlier));
  }

  /** {@return the request without its texts: kind, times and statuses stay} */
  default Request erased() {
    return of(
        id(), patient(), place(), kind(), history().stream().map(RequestEvent::erased).toList());
  }

  /**
   * 0 when submitted, one more with each step.
   *
   * @return the number of steps since it was submitted
   */
  default long version() {
    return history().size() - 1L;
  }

  /**
   * {@return the request with the given history, in the state that its last event says}
   *
   * @param id the identifier, given once and for ever
   * @param patient the account of the patient
   * @param place who has access to it
   * @param kind what it is about
   * @param history oldest first, at least one
   */
  static Request of(
      RequestId id,
      AccountId patient,
      RequestPlace place,
      RequestKind kind,
      List<RequestEvent> history) {
    return history.get(history.size() - 1).status().isOpen()
        ? new OpenRequest(id, patient, place, kind, history)
        : new CompletedRequest(id, patient, place, kind, history);
  }
}
