package org.hearth.application.internal.resident;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.resident.ListResidents;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link ListResidents}. */
final class ListingResidents implements ListResidents {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  ListingResidents(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, Slice<Resident>> list(Actor actor, AccountId careHome, Page page) {
    return runner.execute(() -> decide(actor, careHome, page));
  }

  private Either<AuditedRefusal, Outcome<Slice<Resident>>> decide(
      Actor actor, AccountId careHome, Page page) {
    return access
        .visibleCareHome(actor, careHome)
        .map(
            home ->
                runner.read(
                    context.storage().dependencies().residentsOf(home.id(), practice(actor), page),
                    context.entry(actor, AuditAction.RESIDENTS_LISTED, careHome, "listed")));
  }

  private static Optional<OdsCode> practice(Actor actor) {
    return actor instanceof Actor.PracticeStaff staff
        ? Optional.of(staff.practice())
        : Optional.empty();
  }
}
