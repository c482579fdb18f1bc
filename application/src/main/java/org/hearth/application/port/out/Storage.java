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

/**
 * What an adapter for storage offers. Every storage keeps accounts and links, requests and the
 * audit trail, and has one way to change them. Sign-in, imports and events are offered besides, or
 * not: Hearth then is built without the ports that need them. Each change is kept whole or not at
 * all; a transaction for each call is enough, and none needs a savepoint. The contract of each part
 * is in the test kit: {@code CoreStorageContract}, {@code SignInStorageContract}, {@code
 * ImportStorageContract} and {@code EventStorageContract}.
 */
public interface Storage extends AutoCloseable {
  /** {@return accounts} */
  Accounts accounts();

  /** {@return dependencies, past and present} */
  Dependencies dependencies();

  /** {@return online requests} */
  Requests requests();

  /** {@return what waits for support} */
  ResetRequests resetRequests();

  /** {@return the audit trail} */
  AuditTrail auditTrail();

  /** {@return what keeps changes, whole or not at all} */
  ChangeStore changes();

  /** {@return how calls were answered} */
  IdempotencyRecords idempotencyRecords();

  /**
   * {@return what is kept of those who sign in, and the e-mails that wait; always the same answer}
   * Where it is empty, no change set has {@linkplain ChangeSet#notifications e-mails} or
   * {@linkplain ChangeSet#addressChanges changes of addresses} in it.
   */
  default Optional<SignInStorage> signIn() {
    return Optional.empty();
  }

  /** {@return where imports wait that a worker carries out; always the same answer} */
  default Optional<ImportStorage> imports() {
    return Optional.empty();
  }

  /**
   * The events that wait for the host; always the same answer. Where it is empty, no change set has
   * {@linkplain ChangeSet#events events} in it.
   *
   * @return the outbox; empty where the storage keeps no events
   */
  default Optional<EventOutbox> events() {
    return Optional.empty();
  }

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
