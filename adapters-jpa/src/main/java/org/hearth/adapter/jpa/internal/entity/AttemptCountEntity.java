package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.application.port.out.signin.AttemptCount;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code attempt_tally}. */
@Entity
@Table(name = "attempt_tally")
@NullUnmarked
public class AttemptCountEntity {
  @Id String id;

  int attempts;

  @Column(name = "open_at")
  Instant openAt;

  @Column(name = "forget_at")
  Instant forgetAt;

  public String key() {
    return id;
  }

  public AttemptCount toTally() {
    return new AttemptCount(attempts, openAt, forgetAt);
  }
}
