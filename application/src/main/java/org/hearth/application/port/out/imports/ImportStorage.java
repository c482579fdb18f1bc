package org.hearth.application.port.out.imports;

/**
 * All that a storage keeps of imports that workers carry out. Each call is kept whole or not at
 * all.
 */
public interface ImportStorage {
  ImportJobs jobs();

  ImportFiles files();
}
