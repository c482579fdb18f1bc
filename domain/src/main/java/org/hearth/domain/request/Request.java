package org.hearth.domain.request;

import java.util.List;
import org.hearth.domain.account.AccountId;

/**
 * What a patient, or the care home for the patient, asks of the practice. It belongs to the
 * patient, and so follows the patient into another home (R20).
 */
public sealed interface Request permits OpenRequest, CompletedRequest {
  RequestId id();

  AccountId patient();

  RequestKind kind();

  /** What happened, oldest first; the first event carries what was asked. */
  List<RequestEvent> history();

  default RequestStatus status() {
    return history().get(history().size() - 1).status();
  }

  /** 0 when submitted, one more with each step. */
  default long version() {
    return history().size() - 1L;
  }

  /** The request with the given history, in the state that its last event says. */
  static Request of(RequestId id, AccountId patient, RequestKind kind, List<RequestEvent> history) {
    boolean completed = history.get(history.size() - 1).status() == RequestStatus.COMPLETED;
    return completed
        ? new CompletedRequest(id, patient, kind, history)
        : new OpenRequest(id, patient, kind, history);
  }
}
