package org.hearth.adapter.jpa;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.hearth.adapter.jpa.internal.database.EmbeddedFile;
import org.hearth.adapter.jpa.internal.database.HostDatabase;
import org.hearth.adapter.jpa.internal.database.OpenDatabase;
import org.hearth.adapter.jpa.internal.database.OwnDatabase;
import org.hearth.adapter.jpa.internal.database.SchemaName;
import org.hearth.adapter.jpa.internal.storage.StorageOnDatabase;
import org.hearth.application.port.out.ForwardingStorage;
import org.hearth.application.port.out.StorageUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Storage by Jakarta Persistence on PostgreSQL or H2: in a database of its own ({@link #open}), or
 * in one of the host's ({@link #builder}). What may end a session (signing out, another password, a
 * care home's amendment) returns 50 ms after it is kept, when it holds at every server of the
 * database.
 */
public final class JpaStorage extends ForwardingStorage {
  private JpaStorage(OpenDatabase open, StorageTimeouts timeouts) {
    super(new StorageOnDatabase(open, timeouts));
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
}
