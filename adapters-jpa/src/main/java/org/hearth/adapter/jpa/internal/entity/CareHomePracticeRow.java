package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.UUID;

import java.util.List;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.domain.carehome.CareHomeAccount;
import org.jspecify.annotations.NullUnmarked;

/**
 * A row of {@code care_home_practice}: a home is registered at a practice.
 *
 * @param serves the practice again, to which residents refer; null once the home is closed
 */
@NullUnmarked
public record CareHomePracticeRow(UUID careHomeId, String practice, String serves) {
  public static final Table<CareHomePracticeRow> TABLE =
      Table.of(
          "care_home_practice",
          row -> new CareHomePracticeRow(row.uuid(), row.text(), row.text()),
          column("care_home_id", UUID, CareHomePracticeRow::careHomeId),
          column("practice", TEXT, CareHomePracticeRow::practice),
          column("serves", TEXT, CareHomePracticeRow::serves));

  public static List<CareHomePracticeRow> of(CareHomeAccount home) {
    return home.practices().stream()
        .map(
            practice ->
                new CareHomePracticeRow(home.id().value(), practice.text(), practice.text()))
        .toList();
  }
}
