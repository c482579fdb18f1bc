package org.hearth.application.imports;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.Change;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link PlanImport} and {@link ApplyImport}. */
public final class Importing implements PlanImport, ApplyImport {
  private final Workplace workplace;
  private final Access access;

  public Importing(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Either<Refusal, ImportSummary> plan(
      Actor actor, ImportKind kind, ImportFile file, ImportListener listener) {
    return staff(actor).flatMap(staff -> run(staff, kind, file, listener, false));
  }

  @Override
  public Either<Refusal, ImportSummary> apply(
      Actor actor,
      ImportKind kind,
      ImportFile file,
      Confirmations confirmations,
      ImportListener listener) {
    return staff(actor)
        .flatMap(
            staff ->
                confirmations
                    .refusal()
                    .<Either<Refusal, ImportSummary>>map(Either::left)
                    .orElseGet(() -> run(staff, kind, file, listener, true)));
  }

  private Either<Refusal, PracticeStaff> staff(Actor actor) {
    Either<Refused, PracticeStaff> staff = access.staff(actor);
    return staff.mapLeft(workplace::refuse);
  }

  private Either<Refusal, ImportSummary> run(
      PracticeStaff staff,
      ImportKind kind,
      ImportFile file,
      ImportListener listener,
      boolean apply) {
    AuditAction action = apply ? AuditAction.IMPORT_APPLIED : AuditAction.IMPORT_PLANNED;
    record(staff, action, kind + " begun");
    try {
      ImportSummary summary =
          new ImportRun<>(workplace, rules(staff, kind), apply).run(file, listener);
      record(staff, action, kind + " done, rows: " + summary.rows());
      return Either.right(summary);
    } catch (UnusableFileException unusable) {
      record(staff, action, kind + " refused, the file is unusable");
      return Either.left(unusable.refusal());
    }
  }

  private RowRules<?> rules(PracticeStaff staff, ImportKind kind) {
    return kind == ImportKind.CARE_HOMES
        ? new CareHomeRows(workplace, staff)
        : new ResidentRows(workplace, access, staff);
  }

  private void record(PracticeStaff staff, AuditAction action, String what) {
    workplace
        .storage()
        .changes()
        .commit(Change.recorded(workplace.entry(staff, action, Optional.empty(), what)));
  }
}
