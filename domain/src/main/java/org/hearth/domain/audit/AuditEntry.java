package org.hearth.domain.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;

/**
 * Who did what, when, on whom, and why (R19).
 *
 * @param subject the account it was done on, where it was one
 * @param reason why, in the words of whoever acted or of the use case; no personal data
 */
public record AuditEntry(
    UUID id,
    Instant at,
    Actor actor,
    AuditAction action,
    Optional<AccountId> subject,
    String reason) {

  /** The same entry, on another account or on none. */
  public AuditEntry on(Optional<AccountId> other) {
    return new AuditEntry(id, at, actor, action, other, reason);
  }
}
