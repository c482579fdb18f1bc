package org.hearth.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.file;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.imports.ImportTrial;

/** A plan is held to what applying it does, for files whose rows want the same few things. */
class PlanTellsWhatApplyDoesTest {
  private static final String[] EMAILS = {
    "", "a@x.example", "A@X.example", "b@x.example", "home0@willow.example", "nonsense"
  };

  /** Mostly none; another person or home, other details, another fault. */
  private static final List<UnaryOperator<String>> CHANGES =
      List.of(
          UnaryOperator.identity(),
          UnaryOperator.identity(),
          UnaryOperator.identity(),
          UnaryOperator.identity(),
          row -> row.replace("Byron", "BYRON").replace("Willow House", "WILLOW HOUSE"),
          row -> row.replace("Byron", "Lovelace").replace("Willow House", "Oak Lodge"),
          row -> row.replace("M33 5AN", "M1 1AE").replace("Ada", "Augusta"),
          row -> row.replace("0161 496 0001", "12"));

  @Property(tries = 300)
  void of_residents(@ForAll("residents") List<String> rows) {
    ImportTrial trial = new ImportTrial(Hearth.on(new InMemoryStorage(), ImportTrial.SETTINGS));
    trial.careHomes(Csv.homes(2));

    planTellsWhatApplyDoes(trial, ImportKind.RESIDENTS, Csv.RESIDENTS_HEADER, rows);
  }

  @Property(tries = 300)
  void of_care_homes(@ForAll("homes") List<String> rows) {
    ImportTrial trial = new ImportTrial(Hearth.on(new InMemoryStorage(), ImportTrial.SETTINGS));

    planTellsWhatApplyDoes(trial, ImportKind.CARE_HOMES, Csv.HOMES_HEADER, rows);
  }

  private static void planTellsWhatApplyDoes(
      ImportTrial trial, ImportKind kind, String header, List<String> rows) {
    String csv = header + String.join("", rows);
    trial.plan(STAFF, kind, file(csv));
    List<RowOutcome> planned = trial.rows();
    trial.apply(STAFF, kind, file(csv));
    List<RowOutcome> applied = trial.rows();
    trial.apply(STAFF, kind, file(csv));

    assertThat(applied).isEqualTo(planned);
    assertThat(trial.rows())
        .noneMatch(row -> row.code().equals(RowOutcome.CREATED))
        .filteredOn(RowOutcome::inPlace)
        .extracting(RowOutcome::row)
        .containsAll(applied.stream().filter(RowOutcome::inPlace).map(RowOutcome::row).toList());
    applied.stream().map(RowOutcome::code).distinct().forEach(Statistics.label("outcome")::collect);
  }

  @Provide
  Arbitrary<List<String>> residents() {
    Arbitrary<String> number =
        Arbitraries.integers().between(0, 6).map(i -> i == 6 ? "12345" : Csv.nhsNumber(i));
    Arbitrary<String> home = Arbitraries.integers().between(0, 2).map(Csv::dummyNumber);
    return Combinators.combine(number, Arbitraries.of(EMAILS), home, Arbitraries.of(CHANGES))
        .as((of, email, in, change) -> change.apply(Csv.resident(of, email, in)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }

  @Provide
  Arbitrary<List<String>> homes() {
    Arbitrary<String> number =
        Arbitraries.integers().between(0, 5).map(i -> i == 5 ? "" : Csv.dummyNumber(i));
    return Combinators.combine(number, Arbitraries.of(EMAILS), Arbitraries.of(CHANGES))
        .as((of, email, change) -> change.apply(Csv.home(of, email)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }
}
