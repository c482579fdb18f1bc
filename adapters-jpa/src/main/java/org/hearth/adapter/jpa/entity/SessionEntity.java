package org.hearth.adapter.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearth.application.storage.login.KeptSession;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code login_session}. */
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

  @Column(name = "expires_at")
  Instant expiresAt;

  public static SessionEntity of(KeptSession session) {
    SessionEntity row = new SessionEntity();
    row.token = session.token().text();
    row.loginId = session.login();
    row.email = session.email().text();
    row.edition = session.edition();
    row.onShift = session.onShift().orElse(null);
    row.expiresAt = session.expiresAt();
    return row;
  }
}
