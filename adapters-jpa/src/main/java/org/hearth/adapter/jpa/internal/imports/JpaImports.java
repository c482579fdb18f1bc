package org.hearth.adapter.jpa.internal.imports;

import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportStorage;

/** Imports that workers carry out, in their tables. */
public record JpaImports(HibernateSessions sessions) implements ImportStorage {
  @Override
  public ImportJobs jobs() {
    return new JpaImportJobs(sessions);
  }

  @Override
  public ImportFiles files() {
    return new JpaImportFiles(sessions);
  }
}
