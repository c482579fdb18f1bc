package org.hearth.application.port.in.signin;

import io.vavr.control.Either;
import org.hearth.domain.carehome.AddressChange;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Answers a change of a care home's address by a link that was sent to the old address. */
public interface AnswerAddressChange {
  /**
   * R25. A change that was asked for is made. One that was made is undone: the old address is the
   * account's again and is invited to choose a password, and whatever the new one had ends.
   *
   * @param linkToken what the link has behind {@code link=}
   * @return refused as {@code link-not-valid}, or as {@code email-in-use} where another account has
   *     the address by now
   */
  Either<Refusal, Answered> answer(@Nullable String linkToken);

  /**
   * The change is answered.
   *
   * @param was how it was answered
   */
  record Answered(AddressChange.State was) {}
}
