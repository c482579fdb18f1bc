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
import org.hearth.application.port.out.signin.SecondFactors.PendingSignIn;
import org.hearth.application.port.out.signin.SecondFactors.PendingSignIn.Needs;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.contact.EmailAddress;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code pending_sign_in}. */
@Entity
@Table(name = "pending_sign_in")
@NullUnmarked
public class PendingSignInEntity {
  @Id String token;

  @Column(name = "login_id")
  UUID loginId;

  String email;

  @Column(name = "password_version")
  UUID passwordVersion;

  @Column(name = "factor_id")
  UUID factorId;

  @Column(name = "on_shift")
  String onShift;

  @Enumerated(EnumType.STRING)
  Needs needs;

  String secret;

  @Column(name = "expires_at")
  Instant expiresAt;

  public static PendingSignInEntity of(PendingSignIn pending) {
    PendingSignInEntity row = new PendingSignInEntity();
    row.token = pending.token().text();
    row.loginId = pending.login();
    row.email = pending.email().text();
    row.passwordVersion = pending.passwordVersion();
    row.factorId = pending.factor().orElse(null);
    row.onShift = pending.onShift().orElse(null);
    row.needs = pending.needs();
    row.secret = pending.secret().orElse(null);
    row.expiresAt = pending.expiresAt();
    return row;
  }

  public PendingSignIn toPending() {
    return new PendingSignIn(
        new TokenHash(token),
        loginId,
        new EmailAddress(email),
        passwordVersion,
        Optional.ofNullable(factorId),
        Optional.ofNullable(onShift),
        needs,
        Optional.ofNullable(secret),
        expiresAt);
  }
}
