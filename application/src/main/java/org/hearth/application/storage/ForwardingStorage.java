package org.hearth.application.storage;

import org.hearth.application.storage.login.SignInStorage;

/** Another storage, of which a subclass replaces a part. */
public abstract class ForwardingStorage implements Storage {
  private final Storage storage;

  protected ForwardingStorage(Storage storage) {
    this.storage = storage;
  }

  @Override
  public ImportJobs importJobs() {
    return storage.importJobs();
  }

  @Override
  public ImportFiles importFiles() {
    return storage.importFiles();
  }

  @Override
  public Accounts accounts() {
    return storage.accounts();
  }

  @Override
  public Dependencies dependencies() {
    return storage.dependencies();
  }

  @Override
  public Requests requests() {
    return storage.requests();
  }

  @Override
  public ResetRequests resetRequests() {
    return storage.resetRequests();
  }

  @Override
  public AuditTrail auditTrail() {
    return storage.auditTrail();
  }

  @Override
  public Users users() {
    return storage.users();
  }

  @Override
  public SignInStorage signIn() {
    return storage.signIn();
  }

  @Override
  public Changes changes() {
    return storage.changes();
  }

  @Override
  public Receipts receipts() {
    return storage.receipts();
  }

  @Override
  public void verifyWritable() {
    storage.verifyWritable();
  }

  @Override
  public void close() {
    storage.close();
  }
}
