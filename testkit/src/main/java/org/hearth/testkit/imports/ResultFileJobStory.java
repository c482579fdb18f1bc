package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.dummyNumber;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.OTHER_STAFF;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.file;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportJob.Status;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.ImportStatus;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.RefusalText;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** The file of an import comes back with what became of its rows, and can be sent again. */
public interface ResultFileJobStory extends StorageFactory {
  String WRONG = "not-an-email";

  @Test
  default void a_file_comes_back_with_results_and_errors_and_keeps_every_character() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv =
        RESIDENTS_HEADER
            + resident(nhsNumber(1), dummyNumber(0))
            + "\n"
            + resident(nhsNumber(2), WRONG, dummyNumber(0)).replace("\n", "\r\n")
            + resident(nhsNumber(3), dummyNumber(0)).stripTrailing();
    ImportJobId job = carriedOut(given, csv);

    List<String> lines = result(given, job, csv).lines().toList();

    assertThat(lines.get(0)).isEqualTo("\uFEFF\"Result\",\"Errors\"," + RESIDENTS_HEADER.strip());
    assertThat(lines.get(1)).isEqualTo("\"created\",," + csv.lines().toList().get(1));
    assertThat(lines.get(2)).isEmpty();
    assertThat(lines.get(3))
        .startsWith("\"invalid\",\"email: Correct it")
        .endsWith("\"," + csv.lines().toList().get(3));
    assertThat(lines.get(4)).isEqualTo("\"created\",," + csv.lines().toList().get(4));
    assertThat(lines).hasSize(5);
  }

  @Test
  default void a_result_is_corrected_and_sent_again_as_it_is() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv =
        RESIDENTS_HEADER
            + resident(nhsNumber(1), dummyNumber(0))
            + resident(nhsNumber(2), WRONG, dummyNumber(0));
    String result = result(given, carriedOut(given, csv), csv);

    ImportJobId same = carriedOut(given, result);
    assertThat(given.outcomes(same)).containsExactly("2 already-registered", "3 invalid");
    String corrected = result(given, same, result).replace(WRONG, "");
    ImportJobId again = carriedOut(given, corrected);

    assertThat(given.outcomes(again)).containsExactly("2 already-registered", "3 created");
    assertThat(result(given, again, corrected).lines().findFirst().orElseThrow())
        .isEqualTo("\uFEFF\"Result\",\"Errors\"," + RESIDENTS_HEADER.strip());
  }

  @Test
  default void rows_with_stray_quotes_are_refused_again_and_their_rows_have_their_place() {
    strayQuotes("\n");
  }

  @Test
  default void
      rows_with_stray_quotes_have_their_place_in_a_file_with_two_characters_at_line_ends() {
    strayQuotes("\r\n");
  }

  private void strayQuotes(String lineEnd) {
    JobTrial given = new JobTrial(emptyStorage());
    String stray = unquoted(2).replace(",Ada,", ",\"Ada,").replace("\n", lineEnd);
    String closing = unquoted(4).replace(",Ada,", ",Ada\",").replace("\n", lineEnd);
    String csv =
        (RESIDENTS_HEADER + resident(nhsNumber(1), dummyNumber(0))).replace("\n", lineEnd)
            + stray
            + unquoted(3).replace("\n", lineEnd)
            + closing
            + resident(nhsNumber(5), dummyNumber(0)).replace("\n", lineEnd);
    ImportJobId job = carriedOut(given, csv);
    String result = result(given, job, csv);

    assertThat(given.outcomes(job))
        .containsExactly("2 created", "3 invalid", "4 invalid", "5 invalid", "6 created");
    assertThat(given.outcomes(carriedOut(given, result)))
        .isEqualTo(
            given.outcomes(job).stream()
                .map(row -> row.replace("created", "already-registered"))
                .toList());
    assertThat(result).contains(stray, closing);
    String mended = result.replace("\"Ada,", "Ada,").replace("Ada\",", "Ada,");
    assertThat(given.outcomes(carriedOut(given, mended)))
        .containsExactly(
            "2 already-registered", "3 created", "4 created", "5 created", "6 already-registered");
  }

  @Test
  default void a_file_with_semicolons_comes_back_with_semicolons() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv =
        "sep=;\n"
            + (RESIDENTS_HEADER + resident(nhsNumber(1), dummyNumber(0)))
                .replace("\"1 Green Lane, Sale\"", "1 Green Lane / Sale")
                .replace(',', ';');

    String result = result(given, carriedOut(given, csv), csv);

    assertThat(result)
        .isEqualTo(
            "\uFEFF"
                + csv.replace("nhs_number;", "\"Result\";\"Errors\";nhs_number;")
                    .replace(nhsNumber(1), "\"created\";;" + nhsNumber(1)));
    assertThat(given.outcomes(carriedOut(given, result))).containsExactly("2 already-registered");
  }

  @Test
  default void a_result_with_quotes_or_of_a_formula_is_one_text_and_is_replaced_by_the_next() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = RESIDENTS_HEADER + resident(nhsNumber(1), dummyNumber(0));
    ImportJobId job = carriedOut(given, csv);
    for (String sign : List.of("=", "+", "-", "@")) {
      String signed = result(given, job, csv, row -> sign + "1, \"2\", three");
      assertThat(signed.lines().toList().get(1))
          .startsWith("\"'" + sign + "1, \"\"2\"\", three\",,");
      String again = result(given, carriedOut(given, signed), signed);
      assertThat(again.lines().toList().get(1))
          .startsWith("\"already-registered\",")
          .endsWith("," + csv.lines().toList().get(1))
          .doesNotContain("three");
    }
  }

  @Test
  default void each_of_two_rows_with_one_number_names_the_other() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv =
        RESIDENTS_HEADER
            + resident(nhsNumber(1), dummyNumber(0))
            + Csv.otherPerson(nhsNumber(1), dummyNumber(0));
    List<String> lines = result(given, carriedOut(given, csv), csv).lines().toList();

    assertThat(lines.get(1)).contains("ow 3").doesNotContain("ow 2");
    assertThat(lines.get(2)).contains("ow 2").doesNotContain("ow 3");
  }

  @Test
  default void R18_a_result_is_written_for_its_practice_and_of_its_file_alone() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = JobTrial.residents(2);
    ImportJobId waiting = given.submitted(false, csv).id();

    hasNoResult(given, waiting, csv);
    given.importService().run(waiting);
    hasNoResult(given, waiting, JobTrial.residents(3));
    assertThat(given.importService().result(OTHER_STAFF, waiting, file(csv)).getLeft())
        .isEqualTo(new ImportRefusal.ImportNotFound());
  }

  @Test
  default void a_refused_import_has_no_result_though_its_first_rows_can_be_read() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv =
        JobTrial.residents(1_500)
            + resident(nhsNumber(2_000), dummyNumber(0)).replace("Sale\"", "Sale");
    ImportJobId job = carriedOut(given, csv);
    assertThat(given.importService().follow(STAFF, job).get().status()).isEqualTo(Status.REFUSED);

    hasNoResult(given, job, csv);
  }

  @Test
  default void an_import_that_was_given_up_comes_back_with_what_was_reported() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = JobTrial.residents(1_001);
    ImportJobId job = given.submitted(false, csv).id();
    ImportService failing =
        given.watchedService(
            firstRow -> {
              if (firstRow > 1_000) {
                throw new UnsupportedOperationException("a row of Asha");
              }
            });
    for (int attempt = 1; attempt <= 10; attempt++) {
      assertThatThrownBy(failing::runNext).isInstanceOf(UnsupportedOperationException.class);
      given.leaseRunsOut();
    }
    assertThat(failing.runNext().orElseThrow().isGivenUp()).isTrue();

    List<String> lines = result(given, job, csv).lines().toList();

    assertThat(lines).hasSize(1_002);
    assertThat(lines.get(1_000)).startsWith("\"created\",,");
    assertThat(lines.get(1_001)).isEqualTo(",," + csv.lines().toList().get(1_001));
  }

  @Test
  default void an_import_that_was_given_up_before_its_file_was_read_has_no_result() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = JobTrial.residents(2);
    ImportJobId job = given.submitted(false, csv).id();
    RefusalText why = new RefusalText("import-given-up", "It failed.", List.of("Ask."));
    ends(given, job, ImportStatus.REFUSED, Optional.of(why), List.of());

    hasNoResult(given, job, csv);
  }

  @Test
  default void a_row_of_which_nothing_was_reported_does_not_have_the_result_of_the_next() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = JobTrial.residents(3);
    ImportJobId job = given.submitted(false, csv).id();
    List<ReportedRow> reported =
        List.of(new ReportedRow(3, "created", ""), new ReportedRow(7, "invalid", ""));
    ends(given, job, ImportStatus.DONE, Optional.empty(), reported);

    List<String> lines = result(given, job, csv).lines().toList();

    assertThat(lines.get(1)).isEqualTo(",," + csv.lines().toList().get(1));
    assertThat(lines.get(2)).startsWith("\"created\",,");
    assertThat(lines.get(3)).isEqualTo(",," + csv.lines().toList().get(3));
  }

  /** As another server's worker has left it. */
  private static void ends(
      JobTrial given,
      ImportJobId job,
      ImportStatus status,
      Optional<RefusalText> why,
      List<ReportedRow> reported) {
    ImportJobs jobs = given.storage().imports().orElseThrow().jobs();
    Lease lease = new Lease(new UUID(1, 2), Instant.EPOCH);
    assertThat(jobs.claim(job.value(), lease, Instant.EPOCH)).isTrue();
    ImportProgress over =
        new ImportProgress(
            status, 0, reported.size(), Map.of(), "", why, Optional.of(Instant.EPOCH));
    assertThat(jobs.advance(job.value(), lease, over, reported)).isTrue();
  }

  private static void hasNoResult(JobTrial given, ImportJobId job, String csv) {
    assertThat(given.importService().result(STAFF, job, file(csv)).getLeft())
        .isEqualTo(new ImportRefusal.ImportNotPlanned());
  }

  private static String unquoted(int index) {
    return resident(nhsNumber(index), dummyNumber(0))
        .replace("\"1 Green Lane, Sale\"", "1 Green Lane");
  }

  private static ImportJobId carriedOut(JobTrial given, String csv) {
    ImportJob job = given.submitted(false, csv);
    given.importService().run(job.id());
    return job.id();
  }

  private static String result(JobTrial given, ImportJobId job, String csv) {
    return result(given, job, csv, RowOutcome::code);
  }

  private static String result(
      JobTrial given, ImportJobId job, String csv, Function<RowOutcome, String> words) {
    StringWriter target = new StringWriter();
    try {
      given.importService().result(STAFF, job, file(csv)).get().write(words, target);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return target.toString();
  }
}
