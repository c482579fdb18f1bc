package org.hearth.app.server;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.hearth.application.port.out.ChangeStore;
import org.hearth.application.port.out.IdempotencyRecords;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.account.Accounts;
import org.hearth.application.port.out.account.Dependencies;
import org.hearth.application.port.out.account.ResetRequests;
import org.hearth.application.port.out.audit.AuditTrail;
import org.hearth.application.port.out.imports.ImportStorage;
import org.hearth.application.port.out.request.Requests;
import org.hearth.application.port.out.signin.SignInStorage;

/**
 * A storage that is opened while the server starts: each takes seconds, and neither needs the other
 * before the first request. A call before the storage is open waits.
 */
final class OpeningStorage implements Storage {
  private final Supplier<Storage> open;
  private final CompletableFuture<Storage> opening = new CompletableFuture<>();
  private volatile boolean begun;

  OpeningStorage(Supplier<Storage> open) {
    this.open = open;
  }

  /** Begins to open it, and does not wait. */
  void begin() {
    begun = true;
    opening.completeAsync(open, work -> new Thread(work, "hearth-storage").start());
  }

  /** Waits until it is open; throws what opening it failed with. */
  Storage opened() {
    try {
      return opening.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  @Override
  public Accounts accounts() {
    return opened().accounts();
  }

  @Override
  public Dependencies dependencies() {
    return opened().dependencies();
  }

  @Override
  public Requests requests() {
    return opened().requests();
  }

  @Override
  public ResetRequests resetRequests() {
    return opened().resetRequests();
  }

  @Override
  public AuditTrail auditTrail() {
    return opened().auditTrail();
  }

  /** Each storage of the server offers it, so that the answer need not wait. */
  @Override
  public Optional<SignInStorage> signIn() {
    return isOpen()
        ? opened().signIn()
        : Optional.of(new OpeningSignIn(() -> opened().signIn().orElseThrow()));
  }

  /** As {@link #signIn}. */
  @Override
  public Optional<ImportStorage> imports() {
    return isOpen()
        ? opened().imports()
        : Optional.of(new OpeningImports(() -> opened().imports().orElseThrow()));
  }

  private boolean isOpen() {
    return opening.isDone();
  }

  @Override
  public ChangeStore changes() {
    return opened().changes();
  }

  @Override
  public IdempotencyRecords idempotencyRecords() {
    return opened().idempotencyRecords();
  }

  @Override
  public void verifyWritable() {
    opened().verifyWritable();
  }

  /** Closes it as soon as it is open; one that could not be opened has nothing to give back. */
  @Override
  public void close() {
    if (!begun) {
      return;
    }
    try {
      opening.thenAccept(Storage::close).join();
    } catch (CompletionException failed) {
      if (!opening.isCompletedExceptionally()) {
        throw failed;
      }
    }
  }
}
