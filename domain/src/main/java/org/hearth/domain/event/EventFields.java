package org.hearth.domain.event;

import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;

/**
 * All that events say, as columns and JSON have it; {@link EventType#event} makes the event of it.
 *
 * @param header what every event says
 * @param careHome the home from now on
 * @param formerCareHome the home until now
 * @param formerPractice the practice until now
 * @param request that it happened to
 * @param reason why a dependency ended
 * @param status of the request from now on
 */
public record EventFields(
    EventHeader header,
    Optional<AccountId> careHome,
    Optional<AccountId> formerCareHome,
    Optional<OdsCode> formerPractice,
    Optional<RequestId> request,
    Optional<EndReason> reason,
    Optional<RequestStatus> status) {

  static EventFields of(EventHeader header) {
    return new EventFields(
        header,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  EventFields inCareHome(AccountId said) {
    return new EventFields(
        header, Optional.of(said), formerCareHome, formerPractice, request, reason, status);
  }

  EventFields fromCareHome(AccountId said) {
    return new EventFields(
        header, careHome, Optional.of(said), formerPractice, request, reason, status);
  }

  EventFields fromPractice(OdsCode said) {
    return new EventFields(
        header, careHome, formerCareHome, Optional.of(said), request, reason, status);
  }

  EventFields about(RequestId said) {
    return new EventFields(
        header, careHome, formerCareHome, formerPractice, Optional.of(said), reason, status);
  }

  EventFields because(EndReason said) {
    return new EventFields(
        header, careHome, formerCareHome, formerPractice, request, Optional.of(said), status);
  }

  EventFields now(RequestStatus said) {
    return new EventFields(
        header, careHome, formerCareHome, formerPractice, request, reason, Optional.of(said));
  }

  AccountId theCareHome() {
    return said(careHome, "careHome");
  }

  AccountId theFormerCareHome() {
    return said(formerCareHome, "formerCareHome");
  }

  OdsCode theFormerPractice() {
    return said(formerPractice, "formerPractice");
  }

  RequestId theRequest() {
    return said(request, "request");
  }

  EndReason theReason() {
    return said(reason, "reason");
  }

  RequestStatus theStatus() {
    return said(status, "status");
  }

  private static <T> T said(Optional<T> field, String name) {
    return field.orElseThrow(() -> new IllegalArgumentException("The event lacks " + name));
  }
}
