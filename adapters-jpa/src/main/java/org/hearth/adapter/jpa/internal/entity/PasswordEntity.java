package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hearth.application.port.out.signin.Logins.Password;
import org.hearth.domain.contact.EmailAddress;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code login_password}. */
@Entity
@Table(name = "login_password")
@NullUnmarked
public class PasswordEntity {
  @Id
  @Column(name = "login_id")
  UUID loginId;

  String email;

  @Column(name = "password_version")
  UUID passwordVersion;

  @Column(name = "password_hash")
  String passwordHash;

  public static PasswordEntity of(UUID login, EmailAddress email, Password password) {
    PasswordEntity row = new PasswordEntity();
    row.loginId = login;
    row.email = email.text();
    row.passwordVersion = password.passwordVersion();
    row.passwordHash = password.hash();
    return row;
  }
}
