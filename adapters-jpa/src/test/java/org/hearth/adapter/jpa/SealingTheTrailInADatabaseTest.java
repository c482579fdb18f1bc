package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.audit.SealedTrail;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault.Kind;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.practice.OdsCode;
import org.hearth.testkit.story.SettableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What only a database does: transactions that commit late or never, and rows changed by hand. */
class SealingTheTrailInADatabaseTest {
  static final List<TestDatabase> DATABASES = List.of(TestDatabase.H2, TestDatabase.POSTGRESQL);

  private final SettableClock clock = new SettableClock(LocalDate.of(2026, 3, 30));
  private final Settings settings =
      new Settings(clock, Identifiers.timeOrdered(), TestNumbers.REFUSED);

  @ParameterizedTest
  @FieldSource("DATABASES")
  void an_entry_whose_transaction_commits_late_is_sealed_then(TestDatabase database)
      throws SQLException {
    Storage storage = database.empty();
    try (Connection late = database.connect()) {
      late.setAutoCommit(false);
      insert(late, UUID.randomUUID());
      record(storage);
      assertThat(trail(storage).seal(10)).isEqualTo(1);
      assertThat(trail(storage).verify().isWhole()).isTrue();

      late.commit();
    }

    assertThat(trail(storage).verify().faults()).as("it is awaited").isEmpty();
    assertThat(trail(storage).verify().unsealed()).isEqualTo(1);
    assertThat(trail(storage).seal(10)).isEqualTo(1);
    assertThat(trail(storage).verify().sealed()).isEqualTo(2);
    assertThat(trail(storage).verify().faults()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("DATABASES")
  void an_entry_that_comes_into_a_gap_after_a_day_was_put_in(TestDatabase database)
      throws SQLException {
    Storage storage = database.empty();
    try (Connection never = database.connect()) {
      never.setAutoCommit(false);
      insert(never, UUID.randomUUID());
      record(storage);
      trail(storage).seal(10);
      never.rollback();
    }
    clock.pass(Duration.ofHours(25));
    record(storage);
    trail(storage).seal(10);
    assertThat(trail(storage).verify().faults()).isEmpty();

    execute(database, "UPDATE audit_entry SET entry_no = 1 WHERE entry_no = 3");

    assertThat(trail(storage).verify().faults())
        .extracting(TrailFault::kind)
        .containsExactlyInAnyOrder(Kind.REMOVED, Kind.PUT_IN);
  }

  @ParameterizedTest
  @FieldSource("DATABASES")
  void rows_that_were_changed_by_hand_are_found(TestDatabase database) throws SQLException {
    Storage storage = database.empty();
    for (int i = 0; i < 4; i++) {
      record(storage);
    }
    trail(storage).seal(2);
    trail(storage).seal(10);

    execute(database, "UPDATE audit_entry SET reason = 'nothing' WHERE entry_no = 2");
    execute(database, "DELETE FROM audit_entry WHERE entry_no = 3");

    assertThat(trail(storage).verify().faults())
        .extracting(TrailFault::kind, TrailFault::chain, TrailFault::sequence)
        .containsExactly(tuple(Kind.CHANGED, "P91003", 2L), tuple(Kind.REMOVED, "P91003", 3L));

    String outside = trail(storage).checkpoint().orElseThrow();
    assertThat(trail(storage).hasCheckpoint(outside)).isTrue();
    execute(database, "DELETE FROM audit_entry WHERE entry_no > 2");
    execute(database, "DELETE FROM audit_block WHERE first_sequence > 2");
    execute(database, "DELETE FROM audit_checkpoint WHERE version > 1");
    execute(database, "UPDATE audit_entry SET reason = 'read'");
    assertThat(trail(storage).verify().isWhole())
        .as("all that came after a checkpoint is gone: only the checkpoint outside shows it")
        .isTrue();
    assertThat(trail(storage).hasCheckpoint(outside)).isFalse();
  }

  @ParameterizedTest
  @FieldSource("DATABASES")
  void rows_that_were_deleted_by_hand_are_told_from_those_that_retention_deleted(
      TestDatabase database) throws SQLException {
    Storage storage = database.empty();
    try (Connection never = database.connect()) {
      never.setAutoCommit(false);
      insert(never, UUID.randomUUID());
      record(storage);
      record(storage);
      trail(storage).seal(10);
      never.rollback();
    }
    clock.passDays(400);
    record(storage);
    record(storage);
    trail(storage).seal(10);
    assertThat(trail(storage).forget(daysAgo(399), new Actor.HearthSystem("retention")))
        .isEqualTo(2);
    trail(storage).seal(10);
    assertThat(trail(storage).verify().faults()).as("a number that never came is none").isEmpty();
    assertThat(trail(storage).verify().deleted()).isEqualTo(2);

    execute(database, "DELETE FROM audit_entry WHERE entry_no = 4");
    assertThat(trail(storage).verify().faults())
        .extracting(TrailFault::kind)
        .containsExactly(Kind.REMOVED);
    execute(database, "DELETE FROM audit_block WHERE first_sequence = 3");
    assertThat(trail(storage).verify().faults())
        .extracting(TrailFault::kind)
        .contains(Kind.SEAL_REMOVED);
    execute(database, "UPDATE audit_horizon SET checkpoint_version = checkpoint_version + 1");
    assertThat(trail(storage).verify().faults())
        .extracting(TrailFault::kind)
        .contains(Kind.HORIZON_MOVED);
  }

  private Instant daysAgo(int days) {
    return clock.instant().minus(Duration.ofDays(days));
  }

  private SealedTrail trail(Storage storage) {
    return Hearth.builder(storage)
        .settings(settings)
        .sealKeys(SealKeys.none())
        .build()
        .sealedTrail();
  }

  private void record(Storage storage) {
    assertThat(
            storage
                .changes()
                .commit(
                    ChangeSet.recorded(
                        new AuditEntry(
                            settings.identifiers().next(),
                            clock.instant(),
                            new Actor.PracticeStaff("Front desk", new OdsCode("P91003")),
                            AuditAction.ACCOUNT_READ,
                            Optional.empty(),
                            "read"))))
        .isTrue();
  }

  private void insert(Connection connection, UUID id) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO audit_entry (id, at, actor_kind, actor_name, action, reason) VALUES ('"
              + id
              + "', '"
              + clock.instant()
              + "', 'SUPPORT', 'Support', 'AUDIT_READ', 'read')");
    }
  }

  private static void execute(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
