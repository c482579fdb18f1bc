package org.hearth.application.port.in.support;

import io.vavr.control.Either;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Erases a person: what the law keeps stays, under the account's identifier alone. */
public interface ErasePerson {
  /**
   * For support only, with a reason that names no person. The account is gone, and its number and
   * address are free. Requests stay with their days and states and without their texts; open ones
   * are completed. Ended links and the audit trail stay.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param account the account, by its identifier
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   * @return the identifier; refused as {@code invalid}, {@code account-not-found} where it is no
   *     patient's, {@code still-a-dependent} or {@code not-allowed}
   */
  Either<Refusal, Erased> erase(Actor actor, AccountId account, @Nullable String reason);

  /** The identifier, which is all that is left of the account. */
  record Erased(AccountId account) {}
}
