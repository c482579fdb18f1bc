package org.hearth.adapter.inmemory;

import java.util.Optional;
import org.hearth.adapter.inmemory.internal.InMemoryAccounts;
import org.hearth.adapter.inmemory.internal.InMemoryAuditTrail;
import org.hearth.adapter.inmemory.internal.InMemoryChangeStore;
import org.hearth.adapter.inmemory.internal.InMemoryDependencies;
import org.hearth.adapter.inmemory.internal.InMemoryEventOutbox;
import org.hearth.adapter.inmemory.internal.InMemoryIdempotencyRecords;
import org.hearth.adapter.inmemory.internal.InMemoryImports;
import org.hearth.adapter.inmemory.internal.InMemoryRequests;
import org.hearth.adapter.inmemory.internal.InMemoryResetRequests;
import org.hearth.adapter.inmemory.internal.InMemorySignIn;
import org.hearth.adapter.inmemory.internal.SnapshotHolder;
import org.hearth.application.port.out.ChangeStore;
import org.hearth.application.port.out.IdempotencyRecords;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.account.Accounts;
import org.hearth.application.port.out.account.Dependencies;
import org.hearth.application.port.out.account.ResetRequests;
import org.hearth.application.port.out.audit.AuditTrail;
import org.hearth.application.port.out.event.EventOutbox;
import org.hearth.application.port.out.imports.ImportStorage;
import org.hearth.application.port.out.request.Requests;
import org.hearth.application.port.out.signin.SignInStorage;

/**
 * Storage in memory, for tests, demonstrations and services that need no more. It keeps what any
 * other storage keeps, by the same rules, until the process ends. Safe for any number of threads:
 * readers never wait, writers take turns.
 */
public final class InMemoryStorage implements Storage {
  private final SnapshotHolder holder = new SnapshotHolder();

  /** A storage of its own, with nothing in it. */
  public InMemoryStorage() {}

  @Override
  public Accounts accounts() {
    return new InMemoryAccounts(holder);
  }

  @Override
  public Dependencies dependencies() {
    return new InMemoryDependencies(holder);
  }

  @Override
  public Requests requests() {
    return new InMemoryRequests(holder);
  }

  @Override
  public ResetRequests resetRequests() {
    return new InMemoryResetRequests(holder);
  }

  @Override
  public AuditTrail auditTrail() {
    return new InMemoryAuditTrail(holder);
  }

  @Override
  public Optional<SignInStorage> signIn() {
    return Optional.of(new InMemorySignIn(holder));
  }

  @Override
  public Optional<ImportStorage> imports() {
    return Optional.of(new InMemoryImports(holder));
  }

  @Override
  public Optional<EventOutbox> events() {
    return Optional.of(new InMemoryEventOutbox(holder));
  }

  @Override
  public ChangeStore changes() {
    return new InMemoryChangeStore(holder);
  }

  @Override
  public IdempotencyRecords idempotencyRecords() {
    return new InMemoryIdempotencyRecords(holder);
  }

  /** Memory takes changes for as long as the process lives. */
  @Override
  public void verifyWritable() {}

  /** Holds nothing open: there is nothing to give back. */
  @Override
  public void close() {}
}
