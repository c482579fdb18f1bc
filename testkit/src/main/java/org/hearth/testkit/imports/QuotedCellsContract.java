package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.HOMES_HEADER;
import static org.hearth.testkit.imports.Csv.home;
import static org.hearth.testkit.imports.Csv.residentAt;

import org.junit.jupiter.api.Test;

/** Quotes and line ends within the cells of one row. */
public interface QuotedCellsContract extends ImportFactory {
  @Test
  default void lines_of_an_address_are_one_row() {
    ImportTrial trial =
        residents(
            residentAt(1, "\"1 High St,\nSale,\nM99\""),
            residentAt(2, "\"Flat 3\r12 High St\rSale, Cheshire\""),
            residentAt(3, "\"\n3 High St\n\""));

    assertThat(trial.outcomes()).containsExactly("2 created", "3 created", "4 created");
  }

  @Test
  default void text_behind_a_closing_quote_is_a_fault_of_its_row_alone() {
    ImportTrial trial =
        residents(
            residentAt(1, "\"The Willows\" House"),
            residentAt(2, "\"2 \"\"Old\"\" Lane\""),
            residentAt(3, "3 \"Old\" Lane"));

    assertThat(trial.outcomes()).containsExactly("2 invalid", "3 created", "4 created");
    assertThat(trial.finding(2)).contains("behind a closing quote");
  }

  @Test
  default void a_row_whose_cells_cannot_be_told_apart_holds_back_no_other_row_of_the_person() {
    ImportTrial trial =
        residents(
            residentAt(1, "1 Green Lane"),
            residentAt(1, "1 Green Lane").replace("Byron", "\"Lovelace\" Byron"));

    assertThat(trial.outcomes()).containsExactly("2 created", "3 invalid");
    trial.careHomes(
        HOMES_HEADER
            + home("999-999-0003", "three@willow.example")
            + home("999-999-0003", "three@willow.example").replace(",", ",\"Elm\" ").strip()
            + "\n");
    assertThat(trial.outcomes()).containsExactly("2 created", "3 invalid");
  }

  @Test
  default void a_name_on_two_lines_is_a_fault_of_its_row_and_one_row() {
    ImportTrial trial =
        residents(
            residentAt(1, "1 Green Lane").replace("Byron", "\"By\nron\""),
            residentAt(2, "2 Green Lane").replace("Byron", "\"Byron\n\""),
            residentAt(3, "3 Green Lane"));

    assertThat(trial.outcomes()).containsExactly("2 invalid", "3 created", "4 created");
    assertThat(trial.columns(2)).contains("family_name");
  }
}
