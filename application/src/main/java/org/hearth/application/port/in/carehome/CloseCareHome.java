package org.hearth.application.port.in.carehome;

import io.vavr.control.Either;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Closes care home accounts. */
public interface CloseCareHome {
  /**
   * Closes an account for ever (R24), by staff of the home's only practice or by support, once its
   * dependents have ended or moved. Its login ends, and requests of other practices to serve it.
   * Once more changes nothing.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param careHome the account of the care home
   * @param seen what the actor looked at; of no account where the home is closed already
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   * @return the closed account; refused as {@code care-home-not-found}, {@code
   *     care-home-has-residents}, {@code several-practices}, {@code stale-version}, {@code invalid}
   *     without a reason, or {@code not-allowed}
   */
  Either<Refusal, ClosedCareHome> close(
      Actor actor, AccountId careHome, SeenVersions seen, @Nullable String reason);
}
