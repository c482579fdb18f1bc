package org.hearth.adapter.jpa.internal.storage;

import java.util.Optional;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.account.AccountLookup;
import org.hearth.adapter.jpa.internal.account.JpaAccounts;
import org.hearth.adapter.jpa.internal.account.JpaDependencies;
import org.hearth.adapter.jpa.internal.account.JpaResetRequests;
import org.hearth.adapter.jpa.internal.audit.JpaAuditTrail;
import org.hearth.adapter.jpa.internal.change.JoiningChangeStore;
import org.hearth.adapter.jpa.internal.change.JpaChangeStore;
import org.hearth.adapter.jpa.internal.change.JpaIdempotencyRecords;
import org.hearth.adapter.jpa.internal.database.OpenDatabase;
import org.hearth.adapter.jpa.internal.database.WriteProbe;
import org.hearth.adapter.jpa.internal.entity.Entities;
import org.hearth.adapter.jpa.internal.event.JpaEventOutbox;
import org.hearth.adapter.jpa.internal.imports.JpaImports;
import org.hearth.adapter.jpa.internal.insert.AccountInserts;
import org.hearth.adapter.jpa.internal.request.JpaRequests;
import org.hearth.adapter.jpa.internal.signin.JpaSignIn;
import org.hearth.adapter.jpa.internal.signin.SessionLookup;
import org.hearth.adapter.jpa.internal.transaction.Connections;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.adapter.jpa.internal.transaction.LongStatements;
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

/** The parts of a storage on a database that is open. */
public final class StorageOnDatabase implements Storage {
  private final OpenDatabase open;
  private final LongStatements longStatements;
  private final HibernateSessions sessions;
  private final Connections connections;
  private final AccountLookup accountLookup;
  private final SessionLookup sessionLookup;
  private final ChangeStore changes;

  public StorageOnDatabase(OpenDatabase open, StorageTimeouts timeouts) {
    this.open = open;
    this.longStatements = new LongStatements(timeouts);
    this.connections = new Connections(open.connections(), longStatements);
    this.sessions = new HibernateSessions(open.connections(), Entities.ALL, longStatements);
    this.accountLookup = new AccountLookup(connections, open.database(), timeouts);
    this.sessionLookup = new SessionLookup(connections, open.database(), timeouts);
    this.changes =
        new JoiningChangeStore(
            new JpaChangeStore(
                sessions, connections, new AccountInserts(open.database().inserts()), timeouts),
            connections);
  }

  @Override
  public Accounts accounts() {
    return new JpaAccounts(sessions, accountLookup);
  }

  @Override
  public Dependencies dependencies() {
    return new JpaDependencies(sessions);
  }

  @Override
  public Requests requests() {
    return new JpaRequests(sessions, open.database());
  }

  @Override
  public ResetRequests resetRequests() {
    return new JpaResetRequests(sessions);
  }

  @Override
  public AuditTrail auditTrail() {
    return new JpaAuditTrail(sessions, connections);
  }

  @Override
  public Optional<SignInStorage> signIn() {
    return Optional.of(new JpaSignIn(sessions, sessionLookup));
  }

  @Override
  public Optional<ImportStorage> imports() {
    return Optional.of(new JpaImports(sessions));
  }

  @Override
  public Optional<EventOutbox> events() {
    return Optional.of(new JpaEventOutbox(sessions));
  }

  @Override
  public ChangeStore changes() {
    return changes;
  }

  @Override
  public IdempotencyRecords idempotencyRecords() {
    return new JpaIdempotencyRecords(sessions);
  }

  @Override
  public void verifyWritable() {
    new WriteProbe(open.connections()).write();
  }

  @Override
  public void close() {
    sessions.close();
    longStatements.close();
    open.close();
  }
}
