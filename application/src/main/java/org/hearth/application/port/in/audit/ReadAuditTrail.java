package org.hearth.application.port.in.audit;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.audit.AuditTrail.AuditFilter;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.refusal.Refusal;

/** Reads who did what, when, on whom, and why. */
public interface ReadAuditTrail {
  /**
   * R18, R19: support may read all of it, staff what was done on an account while it was at their
   * practice (R26). Reading leaves an entry, too.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param subject the account; support may leave it out
   * @param page where the page begins, and how many items it holds
   * @return oldest first; refused as {@code account-not-found} or {@code not-allowed}
   */
  Either<Refusal, Slice<AuditEntry>> read(Actor actor, Optional<AccountId> subject, Page page);

  /**
   * The same, newest first. The filter only narrows what the actor may read.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param filter has a subject, unless support asks
   * @param page where the page begins, and how many items it holds
   * @return newest first; refused as {@code account-not-found} or {@code not-allowed}
   */
  Either<Refusal, Slice<AuditEntry>> newest(Actor actor, AuditFilter filter, Page page);
}
