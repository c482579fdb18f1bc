package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.hearth.application.storage.login.KnownLogin;
import org.hearth.application.storage.login.Password;
import org.hearth.domain.contact.EmailAddress;
import org.junit.jupiter.api.Test;

/** Users of an installation from before signing in was built keep their passwords. */
class UpgradingADatabaseTest {
  private static final UUID ANN = new UUID(1, 2);
  private static final EmailAddress EMAIL = new EmailAddress("ann@practice.example");

  @Test
  void on_h2() throws SQLException {
    keepsPasswords("jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1;" + JpaStorage.h2Dialect(), "sa", "");
  }

  @Test
  void on_postgresql() throws SQLException {
    try (Connection connection = TestDatabase.POSTGRESQL.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE upgrade");
    }
    keepsPasswords(
        TestDatabase.POSTGRESQL.url().replaceFirst("/postgres\\?", "/upgrade?"),
        "postgres",
        "postgres");
  }

  private static void keepsPasswords(String url, String user, String password) throws SQLException {
    Flyway.configure()
        .dataSource(url, user, password)
        .locations("classpath:org/hearth/adapter/jpa/migration")
        .target("1")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url, user, password);
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO app_user (id, email, name, practice, password_hash)"
                    + " VALUES (?, ?, 'Ann', NULL, 'hash')")) {
      insert.setObject(1, ANN);
      insert.setString(2, EMAIL.text());
      insert.executeUpdate();
    }
    try (JpaStorage storage = JpaStorage.open(url, user, password)) {
      assertThat(storage.signIn().logins().find(EMAIL))
          .flatMap(KnownLogin::password)
          .contains(new Password(ANN, "hash"));
    }
  }
}
