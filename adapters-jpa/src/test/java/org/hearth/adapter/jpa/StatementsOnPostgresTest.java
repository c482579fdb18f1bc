package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.STAFF;

import com.zaxxer.hikari.HikariDataSource;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.idempotency.IdempotentCalls;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.imports.ImportTrial;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What Hearth costs is counted in statements and round trips, which do not depend on the machine.
 */
class StatementsOnPostgresTest {
  private static final int CHUNK = 1_000;

  private final Conversation conversation = new Conversation();
  private final HikariDataSource pool = TestDatabase.POSTGRESQL.pool();
  private JpaStorage storage;
  private ImportTrial trial;

  @BeforeEach
  void openAHome() {
    TestDatabase.POSTGRESQL.empty();
    storage = TestDatabase.inPublic(conversation.overhear(pool));
    trial = new ImportTrial(Hearth.on(storage, ImportTrial.SETTINGS));
    trial.careHomes(Csv.homes(2));
    conversation.forget();
  }

  @AfterEach
  void close() {
    storage.close();
    pool.close();
  }

  @Test
  void a_chunk_takes_at_most_6_statements_however_many_rows_there_are() {
    int before = statementsOf(residents(0, CHUNK));
    int after = statementsOf(residents(CHUNK, 6 * CHUNK));

    int runEntries = 2;
    assertThat(before - runEntries).isLessThanOrEqualTo(6);
    assertThat(after - runEntries).isLessThanOrEqualTo(5 * 6);
  }

  @Test
  void a_chunk_of_conflicts_takes_at_most_6_statements() {
    String rows = residents(0, CHUNK);
    trial.residents(rows);
    int runEntries = 2;

    assertThat(statementsOf(rows) - runEntries).isLessThanOrEqualTo(6);
    assertThat(trial.outcomes()).allSatisfy(row -> assertThat(row).endsWith("already-registered"));
  }

  @Test
  void a_chunk_of_homes_without_numbers_takes_at_most_6_statements() {
    String homes =
        IntStream.range(0, CHUNK)
            .mapToObj(i -> Csv.home("", "blank" + i + "@willow.example"))
            .collect(Collectors.joining());
    conversation.forget();
    trial.careHomes(Csv.HOMES_HEADER + homes);
    int runEntries = 2;

    assertThat(trial.outcomes()).allSatisfy(row -> assertThat(row).endsWith(" created"));
    assertThat(conversation.statements().size() + conversation.commits().size() - runEntries)
        .isLessThanOrEqualTo(6);
  }

  @Test
  void a_registration_is_one_round_trip_and_one_commit() {
    AccountId home = homeId();
    conversation.forget();

    assertThat(trial.hearth().residents().register(STAFF, home, form()).isRight()).isTrue();

    assertThat(conversation.statements()).as("each committed by itself").hasSize(1);
    assertThat(conversation.commits()).isEmpty();
  }

  @Test
  void a_registration_with_its_event_is_one_round_trip_as_well() {
    AccountId home = homeId();
    EmbeddedHearth listening =
        Hearth.builder(storage).settings(ImportTrial.SETTINGS).events(event -> {}).build();
    conversation.forget();

    assertThat(listening.residents().register(STAFF, home, form()).isRight()).isTrue();

    assertThat(conversation.statements()).hasSize(1);
    assertThat(conversation.commits()).isEmpty();
    assertThat(listening.events().deliverWaiting()).isEqualTo(1);
  }

  @Test
  void a_registration_that_may_come_again_takes_no_statement_more() {
    AccountId home = homeId();
    IdempotentCalls once = Hearth.on(storage, ImportTrial.SETTINGS).idempotentCalls();
    conversation.forget();

    String answer = register(once, home);
    assertThat(conversation.statements()).hasSize(1);
    assertThat(conversation.commits()).isEmpty();

    conversation.forget();
    assertThat(register(once, home)).isEqualTo(answer);
    assertThat(conversation.statements()).hasSize(2);
  }

  @Test
  void a_search_by_number_is_one_statement_and_its_entry_another() {
    conversation.forget();

    homeId();

    assertThat(conversation.statements()).hasSize(2);
    assertThat(conversation.commits()).isEmpty();
  }

  private static String register(IdempotentCalls once, AccountId home) {
    return once.answer(
            new IdempotencyKey("desk", "key"),
            "one registration",
            hearth -> hearth.residents().register(STAFF, home, form()),
            answer -> answer.fold(Refusal::code, resident -> resident.id().value().toString()))
        .get();
  }

  private int statementsOf(String csv) {
    conversation.forget();
    trial.residents(csv);
    return conversation.statements().size() + conversation.commits().size();
  }

  private AccountId homeId() {
    return ((NumberSearch.Found)
            trial.hearth().accounts().byNumber(STAFF, Csv.dummyNumber(0)).get())
        .account()
        .id();
  }

  private static String residents(int from, int to) {
    return RESIDENTS_HEADER
        + IntStream.range(from, to)
            .mapToObj(i -> resident(nhsNumber(i), "r" + i + "@willow.example", "999-999-0001"))
            .collect(Collectors.joining());
  }

  private static PatientForm form() {
    return new PatientForm(
        nhsNumber(1),
        "Ada",
        "Byron",
        "1940-12-10",
        "1 Green Lane",
        "M33 5AN",
        "0161 496 0001",
        "ada@byron.example",
        false,
        false,
        Confirmations.BOTH);
  }
}
