package org.hearth.adapter.http.server.story;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearth.adapter.http.client.HearthClient;
import org.hearth.adapter.http.server.HearthServer;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.deployment.TestIssuer;
import org.hearth.adapter.http.server.deployment.TestPostgres;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.signin.CheapPasswords;

/**
 * The server on PostgreSQL, an issuer that it trusts, and a client of it; started once and emptied
 * for each test.
 */
final class ServerUnderTest {
  /**
   * A server counts what an actor reads within a minute, and the minute of the stories does not
   * pass.
   */
  private static final int STORIES_OF_A_SERVER = 30;

  private static final ServerUnderTest SERVER = new ServerUnderTest();

  private final TestIssuer issuer = TestIssuer.start();
  private final String url = TestPostgres.start().getJdbcUrl("postgres", "postgres");
  private final Storage storage = JpaStorage.open(url, "postgres", "postgres");
  private final RelayedClock clock = new RelayedClock();
  private final Map<TestNumbers, HearthServer> servers = new EnumMap<>(TestNumbers.class);
  private int stories;

  static ServerUnderTest get() {
    return SERVER;
  }

  /** Hearth through client, network and server, with nothing in it. */
  Hearth empty(Settings settings) {
    if (++stories % STORIES_OF_A_SERVER == 0) {
      servers.values().forEach(HearthServer::close);
      servers.clear();
    }
    clock.relay(settings.clock());
    truncate();
    return HearthClient.connect(address(settings.testNumbers()), issuer);
  }

  URI address(TestNumbers policy) {
    return servers.computeIfAbsent(policy, this::start).address();
  }

  TestIssuer issuer() {
    return issuer;
  }

  Storage storage() {
    return storage;
  }

  private HearthServer start(TestNumbers policy) {
    return HearthServer.start(
        ServerOptions.local(0).withIssuer(issuer.address()),
        new ServerDependencies(
            storage,
            new Settings(clock, Identifiers.timeOrdered(), policy),
            SignInSettings.standard(URI.create("http://localhost")),
            new CheapPasswords(),
            ServerUnderTest::noPost));
  }

  /** E-mails wait: that they were sent would stand in the trail whenever it happens. */
  private static void noPost(EmailMessage message) {
    throw new IllegalStateException("There is no post in these tests");
  }

  private void truncate() {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      // Homes and patients refer to each other: nothing is checked while all of it goes.
      statement.execute("SET session_replication_role = replica");
      for (String table : tables(statement)) {
        statement.execute("DELETE FROM " + table);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet result =
        statement.executeQuery(
            """
            SELECT relname FROM pg_class
            WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
              AND relname <> 'flyway_schema_history'
            """)) {
      while (result.next()) {
        tables.add(result.getString(1));
      }
    }
    return tables;
  }

  /** A clock that shows the time of the running test's clock. */
  private static final class RelayedClock extends Clock {
    private volatile Clock clock = Clock.systemUTC();

    void relay(Clock other) {
      clock = other;
    }

    @Override
    public ZoneId getZone() {
      return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
      return clock.instant();
    }
  }
}
