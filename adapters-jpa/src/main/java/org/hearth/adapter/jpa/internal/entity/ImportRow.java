package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.BIGINT;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;

import java.sql.SQLException;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.SqlType;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;

/** A row of {@code import_row}. */
public record ImportRow(UUID job, ReportedRow reported) {
  public static final Table<ImportRow> TABLE =
      Table.of(
          "import_row",
          ImportRow::read,
          column("job_id", SqlType.UUID, ImportRow::job),
          column("row_no", BIGINT, row -> row.reported().number()),
          column("code", TEXT, row -> row.reported().code()),
          column("findings", TEXT, row -> row.reported().findings()),
          column("basis", TEXT, row -> row.reported().basis()));

  private static ImportRow read(Row row) throws SQLException {
    return new ImportRow(
        row.uuid(), new ReportedRow(row.bigint(), row.text(), row.text(), row.text()));
  }
}
