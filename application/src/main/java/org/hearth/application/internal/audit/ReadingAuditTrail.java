package org.hearth.application.internal.audit;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.audit.ReadAuditTrail;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.account.Tenure;
import org.hearth.application.port.out.audit.AuditTrail;
import org.hearth.application.port.out.audit.AuditTrail.AuditFilter;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link ReadAuditTrail}. */
public final class ReadingAuditTrail implements ReadAuditTrail {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  public ReadingAuditTrail(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, Slice<AuditEntry>> read(
      Actor actor, Optional<AccountId> subject, Page page) {
    return read(actor, subject, tenures -> trail().entries(subject, tenures, page));
  }

  @Override
  public Either<Refusal, Slice<AuditEntry>> newest(Actor actor, AuditFilter filter, Page page) {
    return read(actor, filter.subject(), tenures -> trail().newest(filter, tenures, page));
  }

  private Either<Refusal, Slice<AuditEntry>> read(
      Actor actor,
      Optional<AccountId> subject,
      Function<List<Tenure>, Slice<AuditEntry>> entriesWithin) {
    return runner.execute(() -> decide(actor, subject, entriesWithin));
  }

  private Either<AuditedRefusal, Outcome<Slice<AuditEntry>>> decide(
      Actor actor,
      Optional<AccountId> subject,
      Function<List<Tenure>, Slice<AuditEntry>> entriesWithin) {
    return readable(actor, subject).map(entriesWithin).map(slice -> read(actor, subject, slice));
  }

  private Outcome<Slice<AuditEntry>> read(
      Actor actor, Optional<AccountId> subject, Slice<AuditEntry> slice) {
    return runner.read(slice, context.entry(actor, AuditAction.AUDIT_READ, subject, "read"));
  }

  private AuditTrail trail() {
    return context.storage().auditTrail();
  }

  private Either<AuditedRefusal, List<Tenure>> readable(Actor actor, Optional<AccountId> subject) {
    if (subject.isEmpty()) {
      return access.support(actor).map(support -> List.of(Tenure.ALWAYS));
    }
    if (actor instanceof Actor.Support && wasErased(subject.get())) {
      return Either.right(List.of(Tenure.ALWAYS));
    }
    List<Tenure> tenures = access.tenures(actor, subject.get());
    return tenures.isEmpty() || actor instanceof Actor.Support
        ? access.managed(actor, subject.get()).map(account -> tenures)
        : Either.right(tenures);
  }

  /** Whether the trail tells of the account, and it is not there. */
  private boolean wasErased(AccountId subject) {
    return context.account(subject).isEmpty()
        && !trail().entries(Optional.of(subject), Page.first(1)).items().isEmpty();
  }
}
