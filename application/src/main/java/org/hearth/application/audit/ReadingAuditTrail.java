package org.hearth.application.audit;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Slice;
import org.hearth.application.storage.Tenure;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link ReadAuditTrail}. */
public final class ReadingAuditTrail implements ReadAuditTrail {
  private final Workplace workplace;
  private final Access access;

  public ReadingAuditTrail(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Either<Refusal, Slice<AuditEntry>> read(
      Actor actor, Optional<AccountId> subject, Page page) {
    return workplace.carryOut(
        () ->
            readable(actor, subject)
                .map(
                    tenures ->
                        workplace.read(
                            workplace.storage().auditTrail().entries(subject, tenures, page),
                            workplace.entry(actor, AuditAction.AUDIT_READ, subject, "read"))));
  }

  private Either<Refused, List<Tenure>> readable(Actor actor, Optional<AccountId> subject) {
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
    return workplace.account(subject).isEmpty()
        && !workplace
            .storage()
            .auditTrail()
            .entries(Optional.of(subject), Page.first(1))
            .items()
            .isEmpty();
  }
}
