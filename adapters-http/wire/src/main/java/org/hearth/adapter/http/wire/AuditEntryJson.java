package org.hearth.adapter.http.wire;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when, on whom, and why (R19).
 *
 * @param actorId who exactly acted, where that is known
 * @param source where the call came from, where that is known
 * @param subject the account it was done on, where it was one
 */
public record AuditEntryJson(
    UUID id,
    Instant at,
    ActorJson actor,
    @Nullable String actorId,
    @Nullable String source,
    AuditAction action,
    @Nullable UUID subject,
    String reason) {

  /**
   * {@return it as JSON}
   *
   * @param entry what the trail keeps of it, together with it (R19)
   */
  public static AuditEntryJson of(AuditEntry entry) {
    return new AuditEntryJson(
        entry.id(),
        entry.at(),
        ActorJson.of(entry.actor()),
        entry.identity().map(Identity::id).orElse(null),
        entry.identity().flatMap(Identity::source).orElse(null),
        entry.action(),
        entry.subject().map(AccountId::value).orElse(null),
        TypedText.visible(entry.reason()));
  }

  /** {@return the entry that was meant} */
  public AuditEntry toEntry() {
    return new AuditEntry(
        id,
        at,
        actor.toActor(),
        Optional.ofNullable(actorId).map(known -> new Identity(known, Optional.ofNullable(source))),
        action,
        Optional.ofNullable(subject).map(AccountId::new),
        reason);
  }
}
