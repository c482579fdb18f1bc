package org.hearth.application.storage;

import org.hearth.application.storage.login.SignInStorage;

/** All that an adapter for storage offers: what is known, and one way to change it. */
public interface Storage extends AutoCloseable {
  Accounts accounts();

  Dependencies dependencies();

  Requests requests();

  ResetRequests resetRequests();

  AuditTrail auditTrail();

  Users users();

  SignInStorage signIn();

  Changes changes();

  Receipts receipts();

  ImportJobs importJobs();

  ImportFiles importFiles();

  /**
   * Finds out whether changes are kept at present, by one that leaves nothing behind.
   *
   * @throws StorageUnavailableException where they are not
   */
  void verifyWritable();

  /** Gives back whatever the storage holds open. */
  @Override
  void close();
}
