package org.hearth.application.port.in.imports;

import org.hearth.application.port.out.imports.ImportFiles;

/**
 * How many imports an installation lets wait.
 *
 * @param storedBytes that the files of imports which are not over take together, about
 * @param openOfUser imports of one staff member that are not over, about
 */
public record ImportLimits(long storedBytes, int openOfUser) {
  /** 1 GiB, and 20 of a staff member. */
  public static final ImportLimits STANDARD = new ImportLimits(1L << 30, 20);

  private static final int FILES_AT_LEAST = 4;

  public ImportLimits {
    if (storedBytes < (long) FILES_AT_LEAST * ImportFiles.PART || openOfUser < 1) {
      throw new IllegalArgumentException("There is no room for an import");
    }
  }

  /** No file takes more than a quarter of the room. */
  public long largestFile() {
    return storedBytes / FILES_AT_LEAST;
  }
}
