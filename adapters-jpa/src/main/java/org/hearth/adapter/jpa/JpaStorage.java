package org.hearth.adapter.jpa;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.hearth.adapter.jpa.internal.account.AccountLookup;
import org.hearth.adapter.jpa.internal.account.JpaAccounts;
import org.hearth.adapter.jpa.internal.account.JpaDependencies;
import org.hearth.adapter.jpa.internal.account.JpaResetRequests;
import org.hearth.adapter.jpa.internal.audit.JpaAuditTrail;
import org.hearth.adapter.jpa.internal.change.JpaChangeStore;
import org.hearth.adapter.jpa.internal.change.JpaIdempotencyRecords;
import org.hearth.adapter.jpa.internal.database.Database;
import org.hearth.adapter.jpa.internal.database.EmbeddedFile;
import org.hearth.adapter.jpa.internal.database.Pool;
import org.hearth.adapter.jpa.internal.database.Schema;
import org.hearth.adapter.jpa.internal.database.WriteProbe;
import org.hearth.adapter.jpa.internal.entity.ApiTokenEntity;
import org.hearth.adapter.jpa.internal.entity.HomePersonEntity;
import org.hearth.adapter.jpa.internal.entity.ImportJobEntity;
import org.hearth.adapter.jpa.internal.entity.ImportPartEntity;
import org.hearth.adapter.jpa.internal.entity.ImportRowEntity;
import org.hearth.adapter.jpa.internal.entity.PasswordEntity;
import org.hearth.adapter.jpa.internal.entity.PasswordLinkEntity;
import org.hearth.adapter.jpa.internal.entity.PendingSignInEntity;
import org.hearth.adapter.jpa.internal.entity.RequestEntity;
import org.hearth.adapter.jpa.internal.entity.RequestEventEntity;
import org.hearth.adapter.jpa.internal.entity.ResetRequestEntity;
import org.hearth.adapter.jpa.internal.entity.SecondFactorEntity;
import org.hearth.adapter.jpa.internal.entity.UserEntity;
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
import org.hearth.application.port.out.imports.ImportStorage;
import org.hearth.application.port.out.request.Requests;
import org.hearth.application.port.out.signin.SignInStorage;
import org.hibernate.SessionFactory;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;

/**
 * Storage by Jakarta Persistence on PostgreSQL or H2; brings the database's schema up to date. What
 * may end a session (signing out, another password, a care home's amendment) returns 50 ms after it
 * is kept, when it holds at every server of the database.
 */
public final class JpaStorage implements Storage {
  private final DataSource dataSource;
  private final Database database;
  private final LongStatements longStatements;
  private final HibernateSessions sessions;
  private final Connections connections;
  private final AccountLookup accountLookup;
  private final SessionLookup sessionLookup;
  private final JpaChangeStore changes;
  private final boolean ownsDataSource;

  private JpaStorage(
      DataSource dataSource, Database database, boolean ownsDataSource, StorageTimeouts timeouts) {
    this.dataSource = dataSource;
    this.database = database;
    this.longStatements = new LongStatements(timeouts);
    this.connections = new Connections(dataSource, longStatements);
    this.ownsDataSource = ownsDataSource;
    this.sessions = new HibernateSessions(sessionFactory(dataSource), longStatements);
    this.accountLookup = new AccountLookup(connections, database, timeouts);
    this.sessionLookup = new SessionLookup(connections, database, timeouts);
    this.changes =
        new JpaChangeStore(sessions, connections, new AccountInserts(database.inserts()), timeouts);
  }

  /** What any H2 address needs behind it for Hearth's schema. */
  public static String h2Dialect() {
    return "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
  }

  /**
   * Storage on a database, through a pool of connections that closes with it.
   *
   * @param jdbcUrl {@code jdbc:postgresql:…}, or {@code jdbc:h2:…} with {@link #h2Dialect}
   * @throws StorageUnavailableException where the database cannot be reached or brought up to date
   */
  public static JpaStorage open(String jdbcUrl, String user, String password) {
    return open(jdbcUrl, user, password, StorageTimeouts.STANDARD);
  }

  /**
   * The same, with bounds of one's own.
   *
   * @throws StorageUnavailableException where the database cannot be reached or brought up to date
   */
  public static JpaStorage open(
      String jdbcUrl, String user, String password, StorageTimeouts timeouts) {
    Database database = Database.of(jdbcUrl, user);
    HikariDataSource pool = Pool.open(database, jdbcUrl, user, password, timeouts);
    try {
      Schema.bringUpToDate(pool, database);
      return new JpaStorage(pool, database, true, timeouts);
    } catch (RuntimeException failed) {
      pool.close();
      throw failed;
    }
  }

  /**
   * Storage on a database whose connections the host pools and closes, with its own bounds for the
   * waits. Its transactions are its own: calls that come together may share one.
   */
  public static JpaStorage on(DataSource dataSource, String jdbcUrl) {
    Database database = Database.of(jdbcUrl, "");
    Schema.bringUpToDate(dataSource, database);
    return new JpaStorage(dataSource, database, false, StorageTimeouts.STANDARD);
  }

  /**
   * Storage in an H2 file of a folder, which is made where it is missing. One process at a time can
   * have it.
   *
   * @throws StorageUnavailableException where the file cannot be opened
   */
  public static JpaStorage openEmbedded(Path folder) {
    return open(new EmbeddedFile(folder, Optional.empty()));
  }

  /**
   * Storage in an encrypted H2 file of a folder.
   *
   * @throws StorageUnavailableException where the file cannot be opened, or not by this key
   */
  public static JpaStorage openEmbedded(Path folder, FileKey key) {
    return open(new EmbeddedFile(folder, Optional.of(key)));
  }

  private static JpaStorage open(EmbeddedFile file) {
    return open(file.address(), EmbeddedFile.USER, file.password());
  }

  private static SessionFactory sessionFactory(DataSource dataSource) {
    Properties settings = new Properties();
    settings.put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource);
    settings.put(SchemaToolingSettings.HBM2DDL_AUTO, "none");
    // Databases quote the values of rows, which may be personal.
    settings.put(JdbcSettings.LOG_JDBC_ERRORS, false);
    settings.put(JdbcSettings.LOG_JDBC_WARNINGS, false);
    settings.put(MappingSettings.XML_MAPPING_ENABLED, false);
    Configuration configuration = new Configuration();
    // No row refers to another one's object, so that there is nothing to make proxies for.
    configuration
        .getStandardServiceRegistryBuilder()
        .addService(BytecodeProvider.class, new BytecodeProviderImpl());
    return configuration
        .addProperties(settings)
        .addAnnotatedClass(RequestEntity.class)
        .addAnnotatedClass(RequestEventEntity.class)
        .addAnnotatedClass(ResetRequestEntity.class)
        .addAnnotatedClass(UserEntity.class)
        .addAnnotatedClass(HomePersonEntity.class)
        .addAnnotatedClass(ApiTokenEntity.class)
        .addAnnotatedClass(ImportJobEntity.class)
        .addAnnotatedClass(ImportPartEntity.class)
        .addAnnotatedClass(ImportRowEntity.class)
        .addAnnotatedClass(PasswordEntity.class)
        .addAnnotatedClass(PasswordLinkEntity.class)
        .addAnnotatedClass(SecondFactorEntity.class)
        .addAnnotatedClass(PendingSignInEntity.class)
        .buildSessionFactory();
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
    return new JpaRequests(sessions, database);
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
  public ChangeStore changes() {
    return changes;
  }

  @Override
  public IdempotencyRecords idempotencyRecords() {
    return new JpaIdempotencyRecords(sessions);
  }

  @Override
  public void verifyWritable() {
    new WriteProbe(dataSource).write();
  }

  @Override
  public void close() {
    sessions.close();
    longStatements.close();
    if (ownsDataSource && dataSource instanceof HikariDataSource pool) {
      pool.close();
    }
  }
}
