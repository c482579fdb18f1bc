package org.hearth.application.port.in.patient;

import io.vavr.control.Either;
import java.util.OptionalLong;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Removes a patient's e-mail address, so that another account can have it. */
public interface RemoveEmailAddress {
  /**
   * R15, R18.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param account the account, by its identifier
   * @param seen what the actor looked at
   * @param noEmailAddress "this patient has no email address" is confirmed
   * @param reason why; support must give one
   * @return the patient without an address; refused as {@code account-not-found}, {@code
   *     email-required} for a care home, {@code care-home-closed}, {@code no-email-not-confirmed},
   *     {@code stale-version}, {@code invalid} or {@code not-allowed}
   */
  Either<Refusal, Patient> remove(
      Actor actor,
      AccountId account,
      SeenVersions seen,
      boolean noEmailAddress,
      @Nullable String reason);

  /**
   * Of one version.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param account the account, by its identifier
   * @param version the version that the actor looked at; empty to change whatever there is
   * @param noEmailAddress whether the person confirms to have none (R5)
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   * @return as of the method that takes {@link SeenVersions}
   */
  default Either<Refusal, Patient> remove(
      Actor actor,
      AccountId account,
      OptionalLong version,
      boolean noEmailAddress,
      @Nullable String reason) {
    return remove(actor, account, SeenVersions.of(version), noEmailAddress, reason);
  }
}
