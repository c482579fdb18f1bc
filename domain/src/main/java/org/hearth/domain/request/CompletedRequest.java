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
  public CompletedRequest {
    history = List.copyOf(history);
  }
}
