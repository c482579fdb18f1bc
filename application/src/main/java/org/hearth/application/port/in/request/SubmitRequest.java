package org.hearth.application.port.in.request;

import io.vavr.control.Either;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestKind;
import org.jspecify.annotations.Nullable;

/** Asks something of the practice for a patient. */
public interface SubmitRequest {
  /**
   * R17, R18: staff for a patient of their practice, a care home for its own present dependents.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param patient the account of the patient
   * @param kind what it is about
   * @param text as typed or read
   * @return the request; refused as {@code invalid}, {@code account-not-found} or {@code
   *     not-allowed}
   */
  Either<Refusal, OpenRequest> submit(
      Actor actor, AccountId patient, RequestKind kind, @Nullable String text);
}
