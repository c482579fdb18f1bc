package org.hearth.adapter.jpa.entity;

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

/** A row of {@code dependency_link}. */
@Entity
@Table(name = "dependency_link")
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

  /** True, or null once ended. */
  Boolean present;

  /** The row of a link that begins. */
  public static LinkEntity of(PresentLink link) {
    LinkEntity row = new LinkEntity();
    row.id = link.id().value();
    row.patientId = link.patient().value();
    row.careHomeId = link.careHome().value();
    row.startedOn = link.from();
    row.present = true;
    return row;
  }

  PresentLink toPresentLink() {
    return new PresentLink(
        new LinkId(id), new AccountId(patientId), new AccountId(careHomeId), startedOn);
  }

  public DependencyLink toLink() {
    return endedOn == null
        ? toPresentLink()
        : new EndedLink(
            new LinkId(id),
            new AccountId(patientId),
            new AccountId(careHomeId),
            startedOn,
            endedOn,
            endReason);
  }
}
