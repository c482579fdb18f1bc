package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.HOMES_HEADER;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.home;
import static org.hearth.testkit.imports.Csv.residentAt;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.file;

import java.util.List;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.junit.jupiter.api.Test;

/** Text that was decoded wrongly is kept as it is, and reported as a warning of its row. */
public interface DamagedTextContract extends ImportFactory {
  List<String> DAMAGED =
      List.of(
          "St Hildaâ€™s, Sale",
          "Fish &amp; Chip Lane",
          "CafÃ© Lane",
          "O&#39;Hara Lane",
          "1\u00C2\u00A0Green Lane",
          "The â€œOldâ€ Lane");

  @Test
  default void a_row_with_damaged_text_is_created_and_its_column_named() {
    for (String address : DAMAGED) {
      ImportTrial trial = trial();
      trial.careHomes(Csv.homes(1));
      String csv = RESIDENTS_HEADER + residentAt(1, "\"" + address + "\"") + residentAt(2, "Lane");

      ImportSummary planned = trial.plan(STAFF, ImportKind.RESIDENTS, file(csv)).get();
      assertThat(trial.columns(2)).as(address).containsExactly("address");
      ImportSummary summary = trial.residents(csv).get();

      assertThat(summary).isEqualTo(planned);
      assertThat(summary.allInPlace()).isTrue();
      assertThat(trial.outcomes()).containsExactly("2 created", "3 created");
      assertThat(trial.columns(2)).as(address).containsExactly("address");
      assertThat(trial.finding(2)).contains("decoded wrongly").doesNotContain(address);
      assertThat(trial.columns(3)).isEmpty();
    }
  }

  @Test
  default void every_column_of_words_is_looked_at() {
    ImportTrial trial = trial();
    trial.careHomes(
        HOMES_HEADER
            + home("999-999-0000", "one@willow.example")
                .replace("Willow", "Oak &amp; Willow")
                .replace("Green", "Gr&#252;n"));

    assertThat(trial.outcomes()).containsExactly("2 created");
    assertThat(trial.columns(2)).containsExactly("name", "address");
  }

  @Test
  default void text_in_other_languages_and_an_ampersand_are_no_damage() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.residents(
        RESIDENTS_HEADER
            + residentAt(1, "Tŷ Gwyn & Sons")
            + residentAt(2, "Ââ Straße Ñandú")
            + residentAt(3, "5 O’Hara’s Lane “The Old Café”"));

    assertThat(trial.rows()).hasSize(3).allMatch(row -> row.findings().isEmpty());
  }

  @Test
  default void a_row_that_is_there_already_is_not_told_again() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    String csv = RESIDENTS_HEADER + residentAt(1, "CafÃ© Lane");
    trial.residents(csv);
    trial.residents(csv);

    assertThat(trial.outcomes()).containsExactly("2 already-registered");
    assertThat(trial.rows().get(0).findings().toString()).doesNotContain("decoded");
  }
}
