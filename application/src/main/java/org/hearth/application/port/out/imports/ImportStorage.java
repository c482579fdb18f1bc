package org.hearth.application.port.out.imports;

/**
 * All that a storage keeps of imports that workers carry out. Each call is kept whole or not at
 * all.
 */
public interface ImportStorage {
  /** {@return imports, and how far they are} */
  ImportJobs jobs();

  /** {@return the files of imports that are not over} */
  ImportFiles files();
}
