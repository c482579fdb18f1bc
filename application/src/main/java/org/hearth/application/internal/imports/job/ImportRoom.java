package org.hearth.application.internal.imports.job;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.imports.ImportService.ImportLimits;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;

/** The space for files of imports. It is measured from time to time while a file comes in. */
final class ImportRoom {
  /** 4 MiB: the most by which one file can exceed the space between two measurements. */
  private static final int PARTS_BETWEEN_MEASUREMENTS = 16;

  private final ImportFiles files;
  private final ImportLimits limits;

  ImportRoom(ImportFiles files, ImportLimits limits) {
    this.files = files;
    this.limits = limits;
  }

  /** Why a part of a file has no room; the index of its first part is 0. */
  Optional<Refusal> refusal(int index) {
    if ((index + 1L) * ImportFiles.PART > limits.largestFile()) {
      return Optional.of(
          new ImportRefusal.FileUnusable(
              "The file is larger than an import may be.",
              List.of("Split the file into smaller ones, each with the header.")));
    }
    return index % PARTS_BETWEEN_MEASUREMENTS == 0 && isFull()
        ? Optional.of(new ImportRefusal.ImportStorageFull())
        : Optional.empty();
  }

  private boolean isFull() {
    return (files.parts() + 1) * ImportFiles.PART > limits.storedBytes();
  }
}
