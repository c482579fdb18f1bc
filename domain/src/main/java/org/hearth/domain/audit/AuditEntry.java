package org.hearth.domain.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;

/**
 * Who did what, when, on whom, and why (R19).
 *
 * @param actor with name and place, without identity
 * @param identity who exactly acted, and from where, as far as that is known
 * @param subject the account it was done on, where it was one
 * @param reason why, as the actor or the use case gave it; no personal data
 */
public record AuditEntry(
    UUID id,
    Instant at,
    Actor actor,
    Optional<Identity> identity,
    AuditAction action,
    Optional<AccountId> subject,
    String reason) {

  /**
   * Keeps the actor without identity, which has its own place.
   *
   * @param id the identifier, given once and for ever
   * @param at when it happened
   * @param actor with name and place, without identity
   * @param identity who exactly acted, and from where, as far as that is known
   * @param action what is done
   * @param subject the account it was done on, where it was one
   * @param reason why, as the actor or the use case gave it; no personal data
   */
  public AuditEntry {
    actor = actor.unidentified();
  }

  /**
   * An entry of an action, with the actor's identity where it is known.
   *
   * @param id the identifier, given once and for ever
   * @param at when it happened
   * @param actor who did it, with the identity
   * @param action what is done
   * @param subject the account that it is done on, where it is one
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   */
  public AuditEntry(
      UUID id,
      Instant at,
      Actor actor,
      AuditAction action,
      Optional<AccountId> subject,
      String reason) {
    this(id, at, actor, actor.identity(), action, subject, reason);
  }

  /**
   * {@return the same entry, on another account or on none}
   *
   * @param other empty where the action is on no account
   */
  public AuditEntry on(Optional<AccountId> other) {
    return new AuditEntry(id, at, actor, identity, action, other, reason);
  }
}
