package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code import_part}. */
@Entity
@Table(name = "import_part")
@IdClass(ImportPartEntity.Key.class)
@NullUnmarked
public class ImportPartEntity {
  @Id
  @Column(name = "job_id")
  UUID jobId;

  @Id int part;

  @Column(name = "kept_at")
  Instant keptAt;

  byte[] content;

  public static ImportPartEntity of(UUID job, int index, byte[] content, Instant at) {
    ImportPartEntity row = new ImportPartEntity();
    row.jobId = job;
    row.part = index;
    row.content = content.clone();
    row.keptAt = at;
    return row;
  }

  public byte[] content() {
    return content.clone();
  }

  /** Which part of whose file. */
  public record Key(UUID jobId, int part) implements Serializable {}
}
