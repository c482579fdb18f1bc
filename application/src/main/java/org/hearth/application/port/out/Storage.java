package org.hearth.application.port.out;

import org.hearth.application.port.out.account.Accounts;
import org.hearth.application.port.out.account.Dependencies;
import org.hearth.application.port.out.account.ResetRequests;
import org.hearth.application.port.out.audit.AuditTrail;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.request.Requests;
import org.hearth.application.port.out.signin.SignInStorage;
import org.hearth.application.port.out.signin.Users;

/** All that an adapter for storage offers: what is known, and one way to change it. */
public interface Storage extends AutoCloseable {
  Accounts accounts();

  Dependencies dependencies();

  Requests requests();

  ResetRequests resetRequests();

  AuditTrail auditTrail();

  Users users();

  SignInStorage signIn();

  ChangeStore changes();

  IdempotencyRecords idempotencyRecords();

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
