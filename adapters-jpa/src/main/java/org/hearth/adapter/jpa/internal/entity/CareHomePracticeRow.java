package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.UUID;

import java.util.List;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.domain.carehome.CareHomeAccount;

/** A row of {@code care_home_practice}: a home is registered at a practice. */
public record CareHomePracticeRow(UUID careHomeId, String practice) {
  public static final Table<CareHomePracticeRow> TABLE =
      Table.of(
          "care_home_practice",
          row -> new CareHomePracticeRow(row.uuid(), row.text()),
          column("care_home_id", UUID, CareHomePracticeRow::careHomeId),
          column("practice", TEXT, CareHomePracticeRow::practice));

  public static List<CareHomePracticeRow> of(CareHomeAccount home) {
    return home.practices().stream()
        .map(practice -> new CareHomePracticeRow(home.id().value(), practice.text()))
        .toList();
  }
}
