package org.hearth.adapter.jpa;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.hearth.adapter.jpa.internal.account.AccountLookup;
import org.hearth.adapter.jpa.internal.account.JpaAccounts;
import org.hearth.adapter.jpa.internal.account.JpaDependencies;
import org.hearth.adapter.jpa.internal.account.JpaResetRequests;
import org.hearth.adapter.jpa.internal.audit.JpaAuditTrail;
import org.hearth.adapter.jpa.internal.change.JoiningChangeStore;
import org.hearth.adapter.jpa.internal.change.JpaChangeStore;
import org.hearth.adapter.jpa.internal.change.JpaIdempotencyRecords;
import org.hearth.adapter.jpa.internal.database.EmbeddedFile;
import org.hearth.adapter.jpa.internal.database.HostDatabase;
import org.hearth.adapter.jpa.internal.database.OpenDatabase;
import org.hearth.adapter.jpa.internal.database.OwnDatabase;
import org.hearth.adapter.jpa.internal.database.SchemaName;
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
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.application.port.out.account.Accounts;
import org.hearth.application.port.out.account.Dependencies;
import org.hearth.application.port.out.account.ResetRequests;
import org.hearth.application.port.out.audit.AuditTrail;
import org.hearth.application.port.out.event.EventOutbox;
import org.hearth.application.port.out.imports.ImportStorage;
import org.hearth.application.port.out.request.Requests;
import org.hearth.application.port.out.signin.SignInStorage;
import org.jspecify.annotations.Nullable;

/**
 * Storage by Jakarta Persistence on PostgreSQL or H2: in a database of its own ({@link #open}), or
 * in one of the host's ({@link #builder}). What may end a session (signing out, another password, a
 * care home's amendment) returns 50 ms after it is kept, when it holds at every server of the
 * database.
 */
public final class JpaStorage implements Storage {
  private final OpenDatabase open;
  private final LongStatements longStatements;
  private final HibernateSessions sessions;
  private final Connections connections;
  private final AccountLookup accountLookup;
  private final SessionLookup sessionLookup;
  private final ChangeStore changes;

  private JpaStorage(OpenDatabase open, StorageTimeouts timeouts) {
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

  /** {@return what any H2 address needs behind it for Hearth's schema} */
  public static String h2Dialect() {
    return "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
  }

  /**
   * Storage on a database of its own, through a pool of connections that closes with it; brings the
   * database's schema up to date.
   *
   * @param jdbcUrl {@code jdbc:postgresql:…}, or {@code jdbc:h2:…} with {@link #h2Dialect}
   * @param user who owns the schema, or may read and write its rows
   * @param password of the user
   * @return the storage, which closes the pool with it
   * @throws StorageUnavailableException where the database cannot be reached or brought up to date
   */
  public static JpaStorage open(String jdbcUrl, String user, String password) {
    return open(jdbcUrl, user, password, StorageTimeouts.STANDARD);
  }

  /**
   * The same, with bounds of one's own.
   *
   * @param jdbcUrl as above
   * @param user as above
   * @param password as above
   * @param timeouts the bounds of all waits for the database
   * @return the storage, which closes the pool with it
   * @throws StorageUnavailableException where the database cannot be reached or brought up to date
   */
  public static JpaStorage open(
      String jdbcUrl, String user, String password, StorageTimeouts timeouts) {
    return new JpaStorage(OwnDatabase.open(jdbcUrl, user, password, timeouts), timeouts);
  }

  /**
   * Storage in an H2 file of a folder, which is made where it is missing. One process at a time can
   * have it.
   *
   * @param folder which its owner alone can read from then on
   * @return the storage, which gives the file free when it is closed
   * @throws StorageUnavailableException where the file cannot be opened
   */
  public static JpaStorage openEmbedded(Path folder) {
    return open(new EmbeddedFile(folder, Optional.empty()));
  }

  /**
   * Storage in an encrypted H2 file of a folder.
   *
   * @param folder which its owner alone can read from then on
   * @param key by which the file is encrypted, or is to be
   * @return the storage, which gives the file free when it is closed
   * @throws StorageUnavailableException where the file cannot be opened, or not by this key
   */
  public static JpaStorage openEmbedded(Path folder, FileKey key) {
    return open(new EmbeddedFile(folder, Optional.of(key)));
  }

  private static JpaStorage open(EmbeddedFile file) {
    return open(file.address(), EmbeddedFile.USER, file.password());
  }

  /** {@return a builder of storage in a database of the host's} */
  public static Builder builder() {
    return new Builder();
  }

  /** Who makes Hearth's tables in a database of the host's. */
  public enum SchemaMode {
    /** Hearth, by Flyway: it makes the schema, and brings it up to date at each start. */
    MIGRATE,
    /** Another tool; Hearth compares the tables at the start, and changes nothing. */
    VALIDATE,
    /** Another tool; Hearth does not look. */
    NONE
  }

  /**
   * Storage in a database of the host's: in a schema of its own, beside the host's tables, through
   * connections that the host pools and closes.
   */
  public static final class Builder {
    private @Nullable DataSource dataSource;
    private @Nullable DataSource migrations;
    private @Nullable HostTransactions transactions;
    private SchemaName schema = new SchemaName("hearth");
    private SchemaMode mode = SchemaMode.MIGRATE;
    private StorageTimeouts timeouts = StorageTimeouts.STANDARD;

    private Builder() {}

    /**
     * The connections, which is all that is needed.
     *
     * @param given to PostgreSQL, or to H2 with {@link #h2Dialect}
     * @return this
     */
    public Builder dataSource(DataSource given) {
      dataSource = given;
      return this;
    }

    /**
     * Other connections for bringing the schema up to date.
     *
     * @param given of the user who owns the schema, where {@link #dataSource} has another user
     * @return this
     */
    public Builder migrationDataSource(DataSource given) {
      migrations = given;
      return this;
    }

    /**
     * The schema of Hearth's tables and of the history of their changes; {@code hearth} unless it
     * is given.
     *
     * @param name lower-case letters, digits and underscores
     * @return this
     */
    public Builder schema(String name) {
      schema = new SchemaName(name);
      return this;
    }

    /**
     * Who makes the tables; {@link SchemaMode#MIGRATE} unless it is given.
     *
     * @param given what Hearth does at the start
     * @return this
     */
    public Builder schemaMode(SchemaMode given) {
      mode = given;
      return this;
    }

    /**
     * The host's transactions, which changes join; Hearth has its own unless they are given.
     *
     * @param given on the database of {@link #dataSource}
     * @return this
     */
    public Builder transactions(HostTransactions given) {
      transactions = given;
      return this;
    }

    /**
     * Bounds of the waits that are Hearth's own: for statements that calls share, and for a second
     * connection. Those of connections and statements are the host's.
     *
     * @param given of which the bound for a connection counts
     * @return this
     */
    public Builder timeouts(StorageTimeouts given) {
      timeouts = given;
      return this;
    }

    /**
     * The storage, once its schema is as this version of Hearth wants it.
     *
     * @return the storage, which leaves the data source open when it is closed
     * @throws StorageUnavailableException where the database cannot be reached, brought up to date
     *     or worked with
     * @throws IllegalStateException where there is no data source, or the calling thread is in a
     *     transaction of the host
     */
    public JpaStorage build() {
      if (dataSource == null) {
        throw new IllegalStateException("The storage needs a data source");
      }
      HostDatabase host = new HostDatabase(dataSource, schema, transactions, timeouts);
      return new JpaStorage(
          host.open(mode, migrations == null ? dataSource : migrations), timeouts);
    }
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
