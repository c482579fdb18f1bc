package org.hearth.adapter.inmemory.internal;

import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportStorage;

/** Imports that workers carry out, in memory. */
public record InMemoryImports(SnapshotHolder holder) implements ImportStorage {
  @Override
  public ImportJobs jobs() {
    return new InMemoryImportJobs(holder);
  }

  @Override
  public ImportFiles files() {
    return new InMemoryImportFiles(holder);
  }
}
