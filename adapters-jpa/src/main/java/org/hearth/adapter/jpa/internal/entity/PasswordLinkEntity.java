package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearth.application.port.out.signin.PasswordLinks.PasswordLink;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code password_link}. */
@Entity
@Table(name = "password_link")
@NullUnmarked
public class PasswordLinkEntity {
  @Id String token;

  @Column(name = "login_id")
  UUID loginId;

  String email;

  @Column(name = "password_version")
  UUID passwordVersion;

  @Column(name = "expires_at")
  Instant expiresAt;

  public static PasswordLinkEntity of(PasswordLink link) {
    PasswordLinkEntity row = new PasswordLinkEntity();
    row.token = link.token().text();
    row.loginId = link.login();
    row.email = link.email().text();
    row.passwordVersion = link.passwordVersion().orElse(null);
    row.expiresAt = link.expiresAt();
    return row;
  }
}
