package org.hearth.application.port.in.support;

import io.vavr.control.Either;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.support.ResetRequest;
import org.jspecify.annotations.Nullable;

/**
 * Resets a patient's own account, so that the patient can become a dependent: a practice asks,
 * support resets. Its history stays.
 */
public interface ResetAccount {
  /**
   * Asks support to reset an account of the staff member's practice (R10).
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param account the account, by its identifier
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   * @return what was asked; refused as {@code invalid}, {@code account-not-found}, {@code
   *     nothing-to-reset} or {@code not-allowed}
   */
  Either<Refusal, ResetRequest> askForReset(
      Actor actor, AccountId account, @Nullable String reason);

  /**
   * Lists what support has been asked for and has not done, for support only (R18): resets, and
   * transfers to the practice that asks where the account is at another one.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param page where the page begins, and how many items it holds
   * @return oldest first; refused as {@code not-allowed}
   */
  Either<Refusal, Slice<ResetRequest>> list(Actor actor, Page page);

  /**
   * Resets an account (R10, R18), for support only, anywhere, with a reason. Requests to reset it
   * are done with.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param account the account, by its identifier
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   * @return the patient; refused as {@code invalid}, {@code account-not-found}, {@code
   *     nothing-to-reset} or {@code not-allowed}
   */
  Either<Refusal, ResetPatient> reset(Actor actor, AccountId account, @Nullable String reason);
}
