package org.hearth.application.internal.imports;

import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.csv.UnusableFileException;
import org.hearth.application.internal.imports.column.ChosenColumns;
import org.hearth.application.internal.imports.column.Columns;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.Imports;
import org.hearth.application.port.in.imports.Imports.ImportListener;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link Imports}. */
public final class Importing implements Imports {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  public Importing(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, ImportSummary> plan(
      Actor actor, ImportKind kind, ImportFile file, ImportListener listener) {
    return plan(actor, kind, file, listener, PlanCheck.NONE);
  }

  /** Plans an import so that it can be {@linkplain #confirm confirmed}. */
  public Either<Refusal, ImportSummary> planToConfirm(
      Actor actor, ImportKind kind, ImportFile file, PlanListener listener) {
    return plan(actor, kind, file, listener, new PlanCheck.Noting(listener));
  }

  private Either<Refusal, ImportSummary> plan(
      Actor actor, ImportKind kind, ImportFile file, ImportListener listener, PlanCheck check) {
    return admit(actor, kind).flatMap(order -> run(order, file, listener, false, check));
  }

  @Override
  public Either<Refusal, ImportSummary> apply(
      Actor actor,
      ImportKind kind,
      ImportFile file,
      Confirmations confirmations,
      ImportListener listener) {
    return apply(actor, kind, file, confirmations, listener, PlanCheck.NONE);
  }

  /** Applies those rows that are created as it was planned. */
  public Either<Refusal, ImportSummary> confirm(
      Actor actor,
      ImportKind kind,
      ImportFile file,
      Confirmations confirmations,
      ImportListener listener,
      PlannedRows planned) {
    return apply(actor, kind, file, confirmations, listener, new PlanCheck.Comparing(planned));
  }

  private Either<Refusal, ImportSummary> apply(
      Actor actor,
      ImportKind kind,
      ImportFile file,
      Confirmations confirmations,
      ImportListener listener,
      PlanCheck check) {
    Either<Refusal, Order> order = admit(actor, kind);
    if (order.isLeft()) {
      return Either.left(order.getLeft());
    }
    Optional<Refusal> missing = confirmations.refusal();
    return missing.isPresent()
        ? Either.left(missing.get())
        : run(order.get(), file, listener, true, check);
  }

  /**
   * Whether the actor may import this at all, found out before anything of the file is read.
   *
   * @return refused as {@code not-allowed}, {@code care-home-not-found} or {@code
   *     at-another-practice}
   */
  public Either<Refusal, Order> admit(Actor actor, ImportKind kind) {
    return order(actor, kind).mapLeft(runner::refuse);
  }

  private Either<AuditedRefusal, Order> order(Actor actor, ImportKind kind) {
    Either<AuditedRefusal, PracticeStaff> staff = access.staff(actor);
    if (staff.isLeft()) {
      return Either.left(staff.getLeft());
    }
    return home(staff.get(), kind).map(home -> new Order(staff.get(), kind, home));
  }

  /** R19: an import that a worker gives up ends without having run to its end. */
  public AuditEntry givenUp(PracticeStaff staff, ImportKind kind, boolean dryRun, int attempts) {
    return entry(staff, kind, action(dryRun), "given up after " + attempts + " attempts");
  }

  /** Why columns cannot be named so, found out before anything of the file is read. */
  public Optional<Refusal> refusalOf(ImportKind kind, Map<String, String> columns) {
    try {
      ChosenColumns.requireKnown(Columns.of(kind), columns.keySet());
      return Optional.empty();
    } catch (UnusableFileException unknown) {
      return Optional.of(unknown.refusal());
    }
  }

  private Either<AuditedRefusal, Optional<CareHomeAccount>> home(
      PracticeStaff staff, ImportKind kind) {
    return kind.home()
        .map(id -> access.careHomeOf(staff, context.account(id)).map(Optional::of))
        .orElseGet(() -> Either.right(Optional.empty()));
  }

  /**
   * Who imports what.
   *
   * @param home the one home that the file is for
   */
  public record Order(PracticeStaff staff, ImportKind kind, Optional<CareHomeAccount> home) {}

  private Either<Refusal, ImportSummary> run(
      Order order, ImportFile file, ImportListener listener, boolean apply, PlanCheck check) {
    AuditAction action = action(!apply);
    record(order.staff(), order.kind(), action, "begun");
    try {
      ImportSummary summary =
          new ImportRun<>(context, rules(order), apply, check).run(file, listener);
      record(order.staff(), order.kind(), action, "done, rows: " + summary.rows());
      return Either.right(summary);
    } catch (UnusableFileException unusable) {
      record(order.staff(), order.kind(), action, "refused, the file is unusable");
      return Either.left(unusable.refusal());
    }
  }

  private RowRules<?> rules(Order order) {
    return order.kind() instanceof ImportKind.CareHomes
        ? new CareHomeRows(context, access, order.staff())
        : new ResidentRows(context, access, order.staff(), order.home());
  }

  /** Under which the trail has an import or a dry run. */
  public static AuditAction action(boolean dryRun) {
    return dryRun ? AuditAction.IMPORT_PLANNED : AuditAction.IMPORT_APPLIED;
  }

  private void record(PracticeStaff staff, ImportKind kind, AuditAction action, String what) {
    runner.record(entry(staff, kind, action, what));
  }

  private AuditEntry entry(PracticeStaff staff, ImportKind kind, AuditAction action, String what) {
    return context.entry(staff, action, kind.home(), kind.name() + " " + what);
  }
}
