package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.dummyNumber;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;

import java.util.List;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
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

    List<String> lines = given.result(job, csv).lines().toList();

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
    String result = given.result(carriedOut(given, csv), csv);

    ImportJobId same = carriedOut(given, result);
    assertThat(given.outcomes(same)).containsExactly("2 already-registered", "3 invalid");
    String corrected = given.result(same, result).replace(WRONG, "");
    ImportJobId again = carriedOut(given, corrected);

    assertThat(given.outcomes(again)).containsExactly("2 already-registered", "3 created");
    assertThat(given.result(again, corrected).lines().findFirst().orElseThrow())
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
    String result = given.result(job, csv);

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

    String result = given.result(carriedOut(given, csv), csv);

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
      String signed = given.result(job, csv, row -> sign + "1, \"2\", three");
      assertThat(signed.lines().toList().get(1))
          .startsWith("\"'" + sign + "1, \"\"2\"\", three\",,");
      String again = given.result(carriedOut(given, signed), signed);
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
    List<String> lines = given.result(carriedOut(given, csv), csv).lines().toList();

    assertThat(lines.get(1)).contains("ow 3").doesNotContain("ow 2");
    assertThat(lines.get(2)).contains("ow 2").doesNotContain("ow 3");
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
}
