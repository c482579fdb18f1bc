package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code audit_entry}. */
@Entity
@Table(name = "audit_entry")
@NullUnmarked
public class AuditEntryEntity {
  @Id UUID id;

  Instant at;

  @Enumerated(EnumType.STRING)
  @Column(name = "actor_kind")
  ActorKind actorKind;

  @Column(name = "actor_name")
  String actorName;

  @Column(name = "actor_practice")
  String actorPractice;

  @Column(name = "actor_home")
  UUID actorHome;

  @Column(name = "actor_id")
  String actorId;

  String source;

  @Enumerated(EnumType.STRING)
  AuditAction action;

  @Column(name = "subject_id")
  UUID subjectId;

  String reason;

  /** Which of the actors. */
  public enum ActorKind {
    PRACTICE_STAFF,
    CARE_HOME_STAFF,
    SUPPORT,
    HEARTH_SYSTEM
  }

  public static AuditEntryEntity of(AuditEntry entry) {
    AuditEntryEntity row = new AuditEntryEntity();
    row.id = entry.id();
    row.at = entry.at();
    row.action = entry.action();
    row.subjectId = entry.subject().map(AccountId::value).orElse(null);
    row.reason = entry.reason();
    ActorRow actor = ActorRow.of(entry.actor());
    row.actorKind = actor.kind();
    row.actorName = actor.name();
    row.actorPractice = actor.practice();
    row.actorHome = actor.home();
    row.actorId = entry.identity().map(Identity::id).orElse(null);
    row.source = entry.identity().flatMap(Identity::source).orElse(null);
    return row;
  }

  public AuditEntry toEntry() {
    return new AuditEntry(
        id,
        at,
        new ActorRow(actorKind, actorName, actorPractice, actorHome, null).toActor(),
        identity(actorId, source),
        action,
        Optional.ofNullable(subjectId).map(AccountId::new),
        reason);
  }

  /** Who acted, by two columns that may be null. */
  public static Optional<Identity> identity(String id, String source) {
    return Optional.ofNullable(id).map(known -> new Identity(known, Optional.ofNullable(source)));
  }

  public UUID id() {
    return id;
  }

  public Instant at() {
    return at;
  }

  public ActorKind actorKind() {
    return actorKind;
  }

  public String actorName() {
    return actorName;
  }

  public String actorPractice() {
    return actorPractice;
  }

  public UUID actorHome() {
    return actorHome;
  }

  public String actorId() {
    return actorId;
  }

  public String source() {
    return source;
  }

  public AuditAction action() {
    return action;
  }

  public UUID subjectId() {
    return subjectId;
  }

  public String reason() {
    return reason;
  }
}
