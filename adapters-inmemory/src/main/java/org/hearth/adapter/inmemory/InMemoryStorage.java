package org.hearth.adapter.inmemory;

import org.hearth.application.storage.Accounts;
import org.hearth.application.storage.AuditTrail;
import org.hearth.application.storage.Changes;
import org.hearth.application.storage.Dependencies;
import org.hearth.application.storage.ImportFiles;
import org.hearth.application.storage.ImportJobs;
import org.hearth.application.storage.Receipts;
import org.hearth.application.storage.Requests;
import org.hearth.application.storage.ResetRequests;
import org.hearth.application.storage.Storage;
import org.hearth.application.storage.Users;
import org.hearth.application.storage.login.SignInStorage;

/**
 * Storage in memory, for tests, demonstrations and services that need no more. It keeps what any
 * other storage keeps, by the same rules, until the process ends. Safe for any number of threads:
 * readers never wait, writers take turns.
 */
public final class InMemoryStorage implements Storage {
  private final Memory memory = new Memory();

  /** A storage of its own, with nothing in it. */
  public InMemoryStorage() {}

  @Override
  public Accounts accounts() {
    return new InMemoryAccounts(memory);
  }

  @Override
  public Dependencies dependencies() {
    return new InMemoryDependencies(memory);
  }

  @Override
  public Requests requests() {
    return new InMemoryRequests(memory);
  }

  @Override
  public ResetRequests resetRequests() {
    return new InMemoryResetRequests(memory);
  }

  @Override
  public AuditTrail auditTrail() {
    return new InMemoryAuditTrail(memory);
  }

  @Override
  public Users users() {
    return new InMemoryUsers(memory);
  }

  @Override
  public SignInStorage signIn() {
    return new InMemorySignIn(memory);
  }

  @Override
  public Changes changes() {
    return new InMemoryChanges(memory);
  }

  @Override
  public Receipts receipts() {
    return new InMemoryReceipts(memory);
  }

  @Override
  public ImportJobs importJobs() {
    return new InMemoryImportJobs(memory);
  }

  @Override
  public ImportFiles importFiles() {
    return new InMemoryImportFiles(memory);
  }

  /** Memory takes changes for as long as the process lives. */
  @Override
  public void verifyWritable() {}

  /** Holds nothing open: there is nothing to give back. */
  @Override
  public void close() {}
}
