package org.hearth.application.audit;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Slice;
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
                    allowed ->
                        workplace.read(
                            workplace.storage().auditTrail().entries(allowed, page),
                            workplace.entry(actor, AuditAction.AUDIT_READ, allowed, "read"))));
  }

  private Either<Refused, Optional<AccountId>> readable(Actor actor, Optional<AccountId> subject) {
    if (subject.isPresent()) {
      return access.managed(actor, subject.get()).map(account -> subject);
    }
    return access.support(actor).map(support -> subject);
  }
}
