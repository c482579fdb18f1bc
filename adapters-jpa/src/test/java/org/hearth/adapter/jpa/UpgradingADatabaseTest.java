package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.Logins.Password;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.practice.OdsCode;
import org.hearth.testkit.storage.SampleNumbers;
import org.junit.jupiter.api.Test;

/** What an installation of an earlier version holds, it holds still when this one opens it. */
class UpgradingADatabaseTest {
  private static final String MIGRATIONS = "org/hearth/adapter/jpa/migration";
  private static final String PRESENT_LINKS_STEP = "V5__present_links_in_accounts.sql";
  private static final UUID ANN = new UUID(1, 2);
  private static final EmailAddress EMAIL = new EmailAddress("ann@practice.example");
  private static final AccountId HOME = new AccountId(new UUID(2, 1));
  private static final AccountId FORMER_HOME = new AccountId(new UUID(2, 2));
  private static final AccountId RESIDENT = new AccountId(new UUID(3, 1));
  private static final EndedLink ENDED =
      new EndedLink(
          new LinkId(new UUID(4, 1)),
          RESIDENT,
          FORMER_HOME,
          LocalDate.of(2025, 1, 1),
          LocalDate.of(2025, 2, 1),
          EndReason.LEFT);
  private static final PresentLink PRESENT =
      new PresentLink(new LinkId(new UUID(4, 2)), RESIDENT, HOME, LocalDate.of(2025, 2, 1));

  /** A database of an earlier version. */
  private record Earlier(String url, String user, String password) {
    static Earlier onH2(String name, String version) {
      return new Earlier(
              "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;" + JpaStorage.h2Dialect(), "sa", "")
          .of(version);
    }

    static Earlier onPostgres(String name, String version) throws SQLException {
      try (Connection connection = TestDatabase.POSTGRESQL.connect();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      }
      return new Earlier(
              TestDatabase.POSTGRESQL.url().replaceFirst("/postgres\\?", "/" + name + "?"),
              "postgres",
              "postgres")
          .of(version);
    }

    private Earlier of(String version) {
      Flyway.configure()
          .dataSource(url, user, password)
          .locations("classpath:" + MIGRATIONS)
          .target(version)
          .load()
          .migrate();
      return this;
    }

    Earlier with(String... statements) throws SQLException {
      return with(Stream.of(statements));
    }

    Earlier with(Stream<String> statements) throws SQLException {
      try (Connection connection = DriverManager.getConnection(url, user, password);
          Statement statement = connection.createStatement()) {
        for (String sql : statements.toList()) {
          statement.execute(sql);
        }
      }
      return this;
    }

    Earlier withAResident() throws SQLException {
      return with(
          account(HOME, "9999990001, 'a@home.example', 'A', NULL, 'CARE_HOME', NULL"),
          account(FORMER_HOME, "9999990002, 'b@home.example', 'B', NULL, 'CARE_HOME', NULL"),
          account(RESIDENT, "9434765919, NULL, 'Byron', 'Ada', 'RESIDENT', 'P91003'"),
          "INSERT INTO dependency_link (id, patient_id, care_home_id, started_on, ended_on,"
              + " end_reason) VALUES ('%s', '%s', '%s', '%s', '%s', 'LEFT')"
                  .formatted(
                      ENDED.id().value(),
                      RESIDENT.value(),
                      FORMER_HOME.value(),
                      ENDED.from(),
                      ENDED.until()),
          "INSERT INTO dependency_link (id, patient_id, care_home_id, started_on, present)"
              + " VALUES ('%s', '%s', '%s', '%s', TRUE)"
                  .formatted(PRESENT.id().value(), RESIDENT.value(), HOME.value(), PRESENT.from()));
    }

    /** Patients of one day and one name, each written in one of these ways, with a key of old. */
    Earlier withPatients(int count, List<String> ways) throws SQLException {
      return with(
          IntStream.range(0, count)
              .mapToObj(
                  i ->
                      account(
                          new AccountId(new UUID(5, i)),
                          "%d, NULL, '%s', 'Ada', 'OWN_ACCOUNT', 'P91003'"
                              .formatted(
                                  SampleNumbers.nhsNumber(i + 1).value(),
                                  ways.get(i % ways.size()).replace("'", "''")))));
    }

    private static String account(AccountId id, String values) {
      return ("INSERT INTO account (id, date_of_birth, address, postcode, phone, housebound,"
              + " version, name_key, number, email, name, given_name, standing, practice)"
              + " VALUES ('%s', '1940-12-10', '1 Green Lane', 'M33 5AN', '+441614960001', FALSE, 0,"
              + " 'key', %s)")
          .formatted(id.value(), values);
    }

    JpaStorage opened() {
      return JpaStorage.open(url, user, password);
    }
  }

  @Test
  void users_keep_their_passwords_on_h2() throws SQLException {
    assertKeepsPasswords(Earlier.onH2("passwords", "1"));
  }

  @Test
  void users_keep_their_passwords_on_postgresql() throws SQLException {
    assertKeepsPasswords(Earlier.onPostgres("passwords", "1"));
  }

  private static void assertKeepsPasswords(Earlier earlier) throws SQLException {
    earlier.with(
        "INSERT INTO app_user (id, email, name, practice, password_hash)"
            + " VALUES ('%s', '%s', 'Ann', NULL, 'hash')".formatted(ANN, EMAIL.text()));

    try (JpaStorage storage = earlier.opened()) {
      assertThat(storage.signIn().orElseThrow().logins().find(EMAIL))
          .flatMap(KnownLogin::password)
          .contains(new Password(ANN, "hash"));
    }
  }

  @Test
  void residents_keep_their_links_on_h2() throws SQLException {
    assertKeepsLinks(Earlier.onH2("links", "4").withAResident());
  }

  @Test
  void residents_keep_their_links_on_postgresql() throws SQLException {
    assertKeepsLinks(Earlier.onPostgres("links", "4").withAResident());
  }

  /** H2 commits each statement by itself, and may be killed after any. */
  @Test
  void residents_keep_their_links_where_an_upgrade_was_killed_half_way() throws Exception {
    List<String> statements = statements();
    for (int done = 1; done <= statements.size(); done++) {
      assertKeepsLinks(
          Earlier.onH2("killed" + done, "4").withAResident().with(statements.stream().limit(done)));
    }
  }

  private static void assertKeepsLinks(Earlier earlier) {
    try (JpaStorage storage = earlier.opened()) {
      assertThat(storage.dependencies().linksOf(RESIDENT)).containsExactly(ENDED, PRESENT);
      assertThat(storage.dependencies().residentsOf(HOME, Optional.empty(), Page.first(10)).items())
          .extracting(Resident::link)
          .containsExactly(PRESENT);
    }
  }

  @Test
  void names_are_found_however_they_are_written_on_h2() throws SQLException {
    assertFindsNames(Earlier.onH2("names", "6"));
  }

  @Test
  void names_are_found_however_they_are_written_on_postgresql() throws SQLException {
    assertFindsNames(Earlier.onPostgres("names", "6"));
  }

  /** More than are read at a time, and one whose key is right already. */
  private static void assertFindsNames(Earlier earlier) throws SQLException {
    List<String> ways =
        List.of("O'Hara", "O\u2019HARA", "\u00d3 hara", "O\u02bcHara", "O  Hara", "Other");
    earlier
        .withPatients(2_400, ways)
        .with(
            "UPDATE account SET name_key = 'ohara' WHERE id = '%s'".formatted(new UUID(5, 0)),
            Earlier.account(
                HOME, "9999990001, 'a@home.example', 'O''Hara', NULL, 'CARE_HOME', NULL"),
            "INSERT INTO care_home_practice (care_home_id, practice) VALUES ('%s', 'P91003')"
                .formatted(HOME.value()));

    try (JpaStorage storage = earlier.opened()) {
      assertThat(
              storage
                  .accounts()
                  .withNameAndBirth(
                      new OdsCode("P91003"),
                      new NamePart("O'Hara").searchKey(),
                      DateOfBirth.of("1940-12-10")))
          .hasSize(2_000)
          .extracting(patient -> patient.details().name().family().text())
          .doesNotContain("Other")
          .contains("O\u2019HARA");
    }
    try (JpaStorage storage = earlier.opened()) {
      assertThat(storage.accounts().find(AccountKeys.id(HOME))).hasSize(1);
    }
  }

  private static List<String> statements() throws IOException {
    try (InputStream script =
        JpaStorage.class.getResourceAsStream("/" + MIGRATIONS + "/" + PRESENT_LINKS_STEP)) {
      String text =
          new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split(";\\s*")).filter(sql -> !sql.isBlank()).toList();
    }
  }
}
