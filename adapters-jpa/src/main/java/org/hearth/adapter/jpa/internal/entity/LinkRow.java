package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.DATE;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.UUID;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.dependency.PresentLink;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code ended_link}, or a present link of {@code account} in the same columns. */
@NullUnmarked
public record LinkRow(
    UUID id,
    UUID patientId,
    UUID careHomeId,
    LocalDate startedOn,
    LocalDate endedOn,
    EndReason endReason) {
  public static final Table<LinkRow> TABLE =
      Table.of(
          "ended_link",
          LinkRow::read,
          column("id", UUID, LinkRow::id),
          column("patient_id", UUID, LinkRow::patientId),
          column("care_home_id", UUID, LinkRow::careHomeId),
          column("started_on", DATE, LinkRow::startedOn),
          column("ended_on", DATE, LinkRow::endedOn),
          column("end_reason", TEXT, row -> row.endReason().name()));

  /** The row of a link that has ended. */
  public static LinkRow of(EndedLink link) {
    return new LinkRow(
        link.id().value(),
        link.patient().value(),
        link.careHome().value(),
        link.from(),
        link.until(),
        link.reason());
  }

  private static LinkRow read(Row row) throws SQLException {
    return new LinkRow(
        row.uuid(), row.uuid(), row.uuid(), row.day(), row.day(), row.one(EndReason.class));
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
