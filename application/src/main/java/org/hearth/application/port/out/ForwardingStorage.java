package org.hearth.application.port.out;

import java.util.Optional;
import org.hearth.application.port.out.account.Accounts;
import org.hearth.application.port.out.account.Dependencies;
import org.hearth.application.port.out.account.ResetRequests;
import org.hearth.application.port.out.audit.AuditTrail;
import org.hearth.application.port.out.event.EventOutbox;
import org.hearth.application.port.out.imports.ImportStorage;
import org.hearth.application.port.out.request.Requests;
import org.hearth.application.port.out.signin.SignInStorage;

/** Another storage, of which a subclass replaces a part. */
public abstract class ForwardingStorage implements Storage {
  private final Storage storage;

  /**
   * Forwards to another storage.
   *
   * @param storage where everything is kept
   */
  protected ForwardingStorage(Storage storage) {
    this.storage = storage;
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
  public Optional<SignInStorage> signIn() {
    return storage.signIn();
  }

  @Override
  public Optional<ImportStorage> imports() {
    return storage.imports();
  }

  @Override
  public Optional<EventOutbox> events() {
    return storage.events();
  }

  @Override
  public ChangeStore changes() {
    return storage.changes();
  }

  @Override
  public IdempotencyRecords idempotencyRecords() {
    return storage.idempotencyRecords();
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
