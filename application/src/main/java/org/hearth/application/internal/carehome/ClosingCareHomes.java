package org.hearth.application.internal.carehome;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.carehome.CloseCareHome;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHome;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.notification.NotificationKind;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.support.Reason;
import org.jspecify.annotations.Nullable;

/** Use case of {@link CloseCareHome}. */
final class ClosingCareHomes implements CloseCareHome {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  ClosingCareHomes(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, ClosedCareHome> close(
      Actor actor, AccountId careHome, SeenVersions seen, @Nullable String reason) {
    return runner.execute(() -> decide(actor, careHome, seen, reason));
  }

  private Either<AuditedRefusal, Outcome<ClosedCareHome>> decide(
      Actor actor, AccountId careHome, SeenVersions seen, @Nullable String reason) {
    Either<AuditedRefusal, CareHome> home =
        staffOrSupport(actor).flatMap(allowed -> access.visibleCareHome(allowed, careHome));
    if (home.isLeft()) {
      return Either.left(home.getLeft());
    }
    return FormReading.reason(reason).flatMap(why -> decide(actor, home.get(), seen, why));
  }

  private Either<AuditedRefusal, Actor> staffOrSupport(Actor actor) {
    return actor instanceof Actor.CareHomeStaff
        ? Either.left(access.notAllowed(actor))
        : Either.right(actor);
  }

  private Either<AuditedRefusal, Outcome<ClosedCareHome>> decide(
      Actor actor, CareHome account, SeenVersions seen, Reason why) {
    AuditEntry entry = context.entry(actor, AuditAction.CARE_HOME_CLOSED, account.id(), why.text());
    if (account instanceof ClosedCareHome closed) {
      return Either.right(runner.read(closed, entry));
    }
    CareHomeAccount home = (CareHomeAccount) account;
    if (!seen.admit(home.version())) {
      return Either.left(AuditedRefusal.because(new Refusal.StaleVersion()));
    }
    return home.closed(actor instanceof Actor.Support, hasDependents(home))
        .mapLeft(AuditedRefusal::because)
        .map(closed -> new Outcome<>(closed, changes(entry, home, closed)));
  }

  private ChangeSet changes(AuditEntry entry, CareHomeAccount home, ClosedCareHome closed) {
    return ChangeSet.with(entry)
        .amend(home, closed)
        .write(
            context.notification(
                NotificationKind.CARE_HOME_CLOSED, home.details().email(), Optional.of(home.id())))
        .build();
  }

  private boolean hasDependents(CareHomeAccount home) {
    return !context
        .storage()
        .dependencies()
        .residentsOf(home.id(), Optional.empty(), Page.first(1))
        .items()
        .isEmpty();
  }
}
