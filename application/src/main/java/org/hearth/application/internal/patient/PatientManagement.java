package org.hearth.application.internal.patient;

import io.vavr.control.Either;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.support.Reason;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/** What every change of an account begins with: may the actor, on what they saw, and why. */
final class PatientManagement {
  private final Access access;

  PatientManagement(Access access) {
    this.access = access;
  }

  /**
   * R18: staff of its practice, or support with a reason.
   *
   * @param seen what the actor looked at
   * @param ordinary the reason in the trail where staff give none
   */
  Either<AuditedRefusal, Opened> open(
      Actor actor, AccountId id, SeenVersions seen, @Nullable String reason, String ordinary) {
    Either<AuditedRefusal, Account> account =
        access
            .managed(actor, id)
            .flatMap(PatientManagement::open)
            .flatMap(found -> current(found, seen));
    if (account.isLeft()) {
      return Either.left(account.getLeft());
    }
    return why(actor, reason, ordinary).map(words -> new Opened(account.get(), words));
  }

  /** R24: a closed home is not changed. */
  private static Either<AuditedRefusal, Account> open(Account account) {
    return account instanceof ClosedCareHome
        ? Either.left(AuditedRefusal.because(new CareHomeRefusal.CareHomeClosed()))
        : Either.right(account);
  }

  private static Either<AuditedRefusal, Account> current(Account account, SeenVersions seen) {
    return seen.admit(account.version())
        ? Either.right(account)
        : Either.left(AuditedRefusal.because(new Refusal.StaleVersion()));
  }

  private static Either<AuditedRefusal, String> why(
      Actor actor, @Nullable String reason, String ordinary) {
    boolean given = !TypedText.isEmpty(reason);
    return given || actor instanceof Actor.Support
        ? FormReading.reason(reason).map(Reason::text)
        : Either.right(ordinary);
  }

  /** An account that may be changed, and why it is. */
  record Opened(Account account, String reason) {}
}
