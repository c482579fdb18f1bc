package org.hearth.application.patient;

import io.vavr.control.Either;
import java.util.OptionalLong;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Changes the address, postcode, phone number or e-mail address of an account. */
public interface AmendContactDetails {
  /**
   * R4, R18.
   *
   * @param seen what the actor looked at
   * @param reason why; support must give one
   * @return the account as it is now; refused as {@code invalid}, {@code account-not-found}, {@code
   *     stale-version}, {@code email-in-use} or {@code not-allowed}
   */
  Either<Refusal, Account> amend(
      Actor actor, AccountId account, SeenVersions seen, ContactForm form, @Nullable String reason);

  /**
   * Of one version.
   *
   * @param version the version that the actor looked at; empty to change whatever there is
   */
  default Either<Refusal, Account> amend(
      Actor actor,
      AccountId account,
      OptionalLong version,
      ContactForm form,
      @Nullable String reason) {
    return amend(actor, account, SeenVersions.of(version), form, reason);
  }
}
