package org.hearth.adapter.jpa.entity;

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
import org.hearth.domain.actor.Actor;
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
    return row;
  }

  public AuditEntry toEntry() {
    return new AuditEntry(
        id, at, actor(), action, Optional.ofNullable(subjectId).map(AccountId::new), reason);
  }

  private Actor actor() {
    return new ActorRow(actorKind, actorName, actorPractice, actorHome).toActor();
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
