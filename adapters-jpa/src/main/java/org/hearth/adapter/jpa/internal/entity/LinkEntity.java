package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.dependency.PresentLink;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code ended_link}, or a present link of {@code account} in the same columns. */
@Entity
@Table(name = "ended_link")
@NullUnmarked
public class LinkEntity {
  @Id UUID id;

  @Column(name = "patient_id")
  UUID patientId;

  @Column(name = "care_home_id")
  UUID careHomeId;

  @Column(name = "started_on")
  LocalDate startedOn;

  @Column(name = "ended_on")
  LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_reason")
  EndReason endReason;

  /** The row of a link that has ended. */
  public static LinkEntity of(EndedLink link) {
    LinkEntity row = new LinkEntity();
    row.id = link.id().value();
    row.patientId = link.patient().value();
    row.careHomeId = link.careHome().value();
    row.startedOn = link.from();
    row.endedOn = link.until();
    row.endReason = link.reason();
    return row;
  }

  public DependencyLink toLink() {
    return endedOn == null
        ? new PresentLink(
            new LinkId(id), new AccountId(patientId), new AccountId(careHomeId), startedOn)
        : new EndedLink(
            new LinkId(id),
            new AccountId(patientId),
            new AccountId(careHomeId),
            startedOn,
            endedOn,
            endReason);
  }
}
