package org.hearth.app.server;

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
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.request.Requests;
import org.hearth.application.port.out.signin.SignInStorage;
import org.hearth.application.port.out.signin.Users;

/**
 * A storage that is opened while the server starts, since each takes seconds and neither needs the
 * other until somebody calls. Whoever asks for a part of it before waits.
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

  @Override
  public Users users() {
    return opened().users();
  }

  @Override
  public SignInStorage signIn() {
    return opened().signIn();
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
  public ImportJobs importJobs() {
    return opened().importJobs();
  }

  @Override
  public ImportFiles importFiles() {
    return opened().importFiles();
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
