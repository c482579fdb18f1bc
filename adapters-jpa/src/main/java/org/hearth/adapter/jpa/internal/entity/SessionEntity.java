package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AuditEntryEntity.ActorKind;
import org.hearth.application.port.out.signin.SessionUse;
import org.hearth.application.port.out.signin.StoredSession;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code login_session}: a login's, or an actor's. */
@Entity
@Table(name = "login_session")
@NullUnmarked
public class SessionEntity {
  @Id String token;

  @Column(name = "login_id")
  UUID loginId;

  String email;
  UUID edition;

  @Column(name = "on_shift")
  String onShift;

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

  @Column(name = "begun_at")
  Instant begunAt;

  @Column(name = "used_at")
  Instant usedAt;

  String source;
  String browser;

  @Column(name = "expires_at")
  Instant expiresAt;

  public static SessionEntity of(StoredSession session) {
    SessionEntity row = new SessionEntity();
    row.token = session.token().text();
    if (session instanceof StoredSession.OfLogin of) {
      row.fill(of);
    } else if (session instanceof StoredSession.OfActor of) {
      row.fill(ActorRow.of(of.actor()));
    }
    row.fill(session.use());
    row.expiresAt = session.expiresAt();
    return row;
  }

  private void fill(StoredSession.OfLogin session) {
    loginId = session.login();
    email = session.email().text();
    edition = session.passwordVersion();
    onShift = session.onShift().orElse(null);
  }

  private void fill(SessionUse use) {
    begunAt = use.begunAt();
    usedAt = use.usedAt();
    source = use.source().orElse(null);
    browser = use.browser().orElse(null);
  }

  private void fill(ActorRow actor) {
    actorKind = actor.kind();
    actorName = actor.name();
    actorPractice = actor.practice();
    actorHome = actor.home();
    actorId = actor.id();
  }
}
