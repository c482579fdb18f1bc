package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code import_row}. */
@Entity
@Table(name = "import_row")
@IdClass(ImportRowEntity.Key.class)
@NullUnmarked
public class ImportRowEntity {
  @Id
  @Column(name = "job_id")
  UUID jobId;

  @Id
  @Column(name = "row_no")
  long rowNo;

  String code;
  String findings;
  String basis;

  public static ImportRowEntity of(UUID job, ReportedRow reported) {
    ImportRowEntity row = new ImportRowEntity();
    row.jobId = job;
    row.rowNo = reported.number();
    row.code = reported.code();
    row.findings = reported.findings();
    row.basis = reported.basis();
    return row;
  }

  public ReportedRow toRow() {
    return new ReportedRow(rowNo, code, findings, basis);
  }

  /** Which row of which import. */
  public record Key(UUID jobId, long rowNo) implements Serializable {}
}
