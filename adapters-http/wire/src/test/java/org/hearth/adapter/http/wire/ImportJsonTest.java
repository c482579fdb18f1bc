package org.hearth.adapter.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.application.port.in.imports.ImportJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportJsonTest {
  private static final String WORDS = "As it was worded.";

  @ParameterizedTest
  @CsvSource({
    "file-unusable, 422",
    "care-home-not-found, 404",
    "at-another-practice, 409",
    "not-allowed, 403"
  })
  void a_refused_import_keeps_its_code_and_its_words(String code, int status) {
    ProblemJson problem =
        ImportJson.problem(new ImportJob.Refused(code, WORDS, List.of("Do this.")));

    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.detail()).isEqualTo(WORDS);
    assertThat(problem.nextSteps()).containsExactly("Do this.");
    assertThat(RefusalProblem.toRefusal(problem))
        .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  @Test
  void so_does_one_whose_code_a_newer_version_made() {
    assertThat(ImportJson.problem(new ImportJob.Refused("new", WORDS, List.of())))
        .extracting(ProblemJson::code, ProblemJson::detail, ProblemJson::status)
        .containsExactly("new", WORDS, 409);
  }
}
