package org.hearth.adapter.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.application.storage.login.Tally;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code attempt_tally}. */
@Entity
@Table(name = "attempt_tally")
@NullUnmarked
public class TallyEntity {
  @Id String id;

  int attempts;

  @Column(name = "open_at")
  Instant openAt;

  @Column(name = "forget_at")
  Instant forgetAt;

  public String key() {
    return id;
  }

  public Tally toTally() {
    return new Tally(attempts, openAt, forgetAt);
  }
}
