package org.hearth.domain.request;

import java.util.List;
import org.hearth.domain.account.AccountId;

/** A completed request: it can only be read. */
public record CompletedRequest(
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
  public CompletedRequest {
    history = List.copyOf(history);
  }
}
