package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hearth.application.port.out.signin.SecondFactors.SecondFactor;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code second_factor}. */
@Entity
@Table(name = "second_factor")
@NullUnmarked
public class SecondFactorEntity {
  @Id
  @Column(name = "login_id")
  UUID loginId;

  UUID id;
  String secret;

  @Column(name = "last_step")
  long lastStep;

  public static SecondFactorEntity of(SecondFactor factor) {
    SecondFactorEntity row = new SecondFactorEntity();
    row.loginId = factor.login();
    row.id = factor.id();
    row.secret = factor.secret();
    row.lastStep = factor.lastStep();
    return row;
  }

  public SecondFactor toFactor() {
    return new SecondFactor(id, loginId, secret, lastStep);
  }
}
