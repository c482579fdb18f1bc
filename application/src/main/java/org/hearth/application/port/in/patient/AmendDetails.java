package org.hearth.application.port.in.patient;

import io.vavr.control.Either;
import java.util.OptionalLong;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Changes what an account tells of its holder: name, date of birth, contact details. */
public interface AmendDetails {
  /**
   * R4, R6, R13, R18, R25. The address with which a care home signs in is changed by its only
   * practice or by support; where several serve the home, it stays until the old address confirms
   * the new one by a link.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param account the account, by its identifier
   * @param seen what the actor looked at
   * @param form as typed; an empty field is left as it is
   * @param reason why; support must give one
   * @return the account as it is now; refused as {@code invalid}, {@code account-not-found}, {@code
   *     care-home-closed}, {@code stale-version}, {@code email-in-use}, {@code at-another-practice}
   *     or {@code not-allowed}
   */
  Either<Refusal, Account> amend(
      Actor actor, AccountId account, SeenVersions seen, DetailsForm form, @Nullable String reason);

  /**
   * Of one version.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param account the account, by its identifier
   * @param version the version that the actor looked at; empty to change whatever there is
   * @param form as typed; an empty field is left as it is
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   * @return as of the method that takes {@link SeenVersions}
   */
  default Either<Refusal, Account> amend(
      Actor actor,
      AccountId account,
      OptionalLong version,
      DetailsForm form,
      @Nullable String reason) {
    return amend(actor, account, SeenVersions.of(version), form, reason);
  }
}
