package org.hearth.app.server;

import java.util.function.Supplier;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportStorage;

/** What an {@link OpeningStorage} keeps of imports; asking for a part of it waits. */
record OpeningImports(Supplier<ImportStorage> opened) implements ImportStorage {
  @Override
  public ImportJobs jobs() {
    return opened.get().jobs();
  }

  @Override
  public ImportFiles files() {
    return opened.get().files();
  }
}
