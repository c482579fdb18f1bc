package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.HOMES_HEADER;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.home;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.Csv.residentAt;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stray quotes across rows: no row is lost, and none has what belongs to another. */
public interface StrayQuotesContract extends ImportFactory {
  String HOME = "999-999-0000";

  @Test
  default void two_stray_quotes_make_the_rows_that_they_span_invalid() {
    ImportTrial trial =
        residents(
            residentAt(1, "1 Green Lane"),
            residentAt(2, "\"2 Green Lane"),
            residentAt(3, "3 Green Lane\""),
            residentAt(4, "4 Green Lane"));

    assertThat(trial.outcomes())
        .containsExactly("2 created", "3 invalid", "4 invalid", "5 created");
    assertThat(trial.columns(3)).containsExactly("row");
    assertThat(trial.finding(3)).contains("open in row 3", "close in row 4");
    assertThat(trial.finding(4)).contains("open in row 3", "close in row 4");
    assertThat(trial.rows().toString()).doesNotContain("Green Lane", nhsNumber(2));
  }

  @Test
  default void a_stray_quote_that_a_quoted_cell_of_a_later_row_closes_spans_both_rows() {
    ImportTrial trial =
        residents(
            resident(nhsNumber(1), HOME),
            residentAt(2, "\"2 Green Lane"),
            residentAt(3, "3 Green Lane"),
            resident(nhsNumber(4), HOME),
            resident(nhsNumber(5), HOME));

    assertThat(trial.outcomes())
        .containsExactly("2 created", "3 invalid", "4 invalid", "5 invalid", "6 created");
  }

  @Test
  default void a_row_that_closes_one_stray_quote_and_opens_another_is_spanned_by_both() {
    ImportTrial trial =
        residents(
            residentAt(1, "\"1 Green Lane"),
            residentAt(2, "\"2 Green Lane").replace("Ada", "Ada\""),
            residentAt(3, "3 Green Lane\""),
            residentAt(4, "4 Green Lane"));

    assertThat(trial.outcomes())
        .containsExactly("2 invalid", "3 invalid", "4 invalid", "5 created");
    assertThat(trial.finding(3)).contains("open in row 2", "close in row 4");
  }

  @Test
  default void a_stray_quote_may_stand_in_any_column() {
    String right = residentAt(2, "2 Green Lane").strip();
    String[] cells = right.split(",", -1);
    for (int column = 0; column < cells.length; column++) {
      String[] broken = cells.clone();
      broken[column] = "\"" + broken[column];
      ImportTrial trial =
          residents(
              resident(nhsNumber(1), HOME),
              String.join(",", broken) + "\n",
              resident(nhsNumber(3), HOME),
              resident(nhsNumber(4), HOME));

      assertThat(trial.outcomes())
          .as("a quote before cell %d", column)
          .containsExactly("2 created", "3 invalid", "4 invalid", "5 created");
    }
  }

  @Test
  default void stray_quotes_in_names_of_neighbours_leave_neither() {
    ImportTrial trial =
        residents(
            residentAt(1, "1 Green Lane").replace("Ada", "\"Ada"),
            residentAt(2, "2 Green Lane").replace("Byron", "Byron\""),
            residentAt(3, "3 Green Lane"));

    assertThat(trial.outcomes()).containsExactly("2 invalid", "3 invalid", "4 created");
  }

  @Test
  default void a_quote_across_a_thousand_rows_makes_each_of_them_invalid() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 1_003; i++) {
      rows.add(residentAt(i, i == 1 ? "\"2 Green Lane" : i == 1_001 ? "Lane\"" : "1 Green Lane"));
    }
    ImportTrial trial = residents(rows.toArray(String[]::new));

    assertThat(trial.rows()).hasSize(1_003);
    assertThat(trial.outcomes().get(0)).isEqualTo("2 created");
    assertThat(trial.outcomes().subList(1, 1_002)).allMatch(row -> row.endsWith(" invalid"));
    assertThat(trial.outcomes().get(1_002)).isEqualTo("1004 created");
    assertThat(trial.finding(500)).contains("open in row 3", "close in row 1003");
  }

  @Test
  default void rows_behind_are_numbered_as_a_spreadsheet_numbers_the_mended_file() {
    ImportTrial trial =
        residents(
            residentAt(1, "\"1 Green Lane"),
            "\n",
            residentAt(2, "\"2 Green Lane,\r\nSale,\nCheshire\""),
            residentAt(3, "\"3 Green Lane,\nSale\""));

    assertThat(trial.outcomes()).containsExactly("2 invalid", "4 invalid", "5 created");
  }

  @Test
  default void a_file_whose_cells_are_all_quoted_loses_the_two_rows_round_a_lost_quote() {
    String first = quoted(1);
    ImportTrial trial =
        residents(quoted(0), first.substring(0, first.length() - 2) + "\n", quoted(2), quoted(3));

    assertThat(trial.outcomes())
        .containsExactly("2 created", "3 invalid", "4 invalid", "5 created");
  }

  @Test
  default void lines_with_as_many_commas_as_a_row_has_are_rows() {
    ImportTrial trial =
        residents(
            residentAt(1, "\"Flat 1, A, B, C,\nHigh St, Sale, D, E,\nCheshire\""),
            residentAt(2, "2 High St"));

    assertThat(trial.outcomes())
        .containsExactly("2 invalid", "3 invalid", "4 invalid", "5 created");
  }

  @Test
  default void a_row_that_is_cut_short_is_told_by_the_number_in_it() {
    ImportTrial trial =
        residents(
            nhsNumber(1) + ",Ada,Byron,1940-12-10,\"1 Green Lane\n",
            nhsNumber(2) + ",Ada\",Byron,1940-12-10,M33 5AN\n",
            residentAt(3, "3 Green Lane"));

    assertThat(trial.outcomes()).containsExactly("2 invalid", "3 invalid", "4 created");
  }

  @Test
  default void a_home_that_is_cut_short_is_told_by_its_date_or_address() {
    ImportTrial trial = trial();
    trial.careHomes(
        HOMES_HEADER
            + "999-999-0001,Willow House,1980-01-01,\"1 Green Lane\n"
            + ",Rowan House,01/01/1980,2 Green Lane\",M33 5AN,0161 496 0001,two@willow.example\n"
            + home("999-999-0003", "three@willow.example"));

    assertThat(trial.outcomes()).containsExactly("2 invalid", "3 invalid", "4 created");
    assertThat(trial.homes()).isEqualTo(1);
  }

  @Test
  default void a_column_that_is_not_read_takes_in_no_row_either() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    String notes = ",\"likes tea\n";
    trial.residents(
        RESIDENTS_HEADER.strip()
            + ",notes\n"
            + resident(nhsNumber(1), HOME).strip()
            + notes
            + resident(nhsNumber(2), HOME).strip()
            + ",\n"
            + resident(nhsNumber(3), HOME).strip()
            + ",\"tea,\ncoffee, and cake\"\n");

    assertThat(trial.outcomes()).containsExactly("2 invalid", "3 invalid", "4 created");
  }

  @Test
  default void a_number_of_an_account_on_another_line_of_a_note_is_of_another_row() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.residents(
        RESIDENTS_HEADER.strip()
            + ",notes\n"
            + resident(nhsNumber(1), HOME).strip()
            + ",\"likes tea\n"
            + nhsNumber(2)
            + " too\"\n"
            + resident(nhsNumber(3), HOME).strip()
            + ",\"likes tea\n1234567890 too\"\n");

    assertThat(trial.outcomes()).containsExactly("2 invalid", "3 invalid", "4 created");
  }

  @Test
  default void a_stray_quote_in_every_row_makes_every_row_invalid_and_loses_none() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      rows.add(residentAt(i, "\"" + i + " Green Lane"));
    }
    ImportTrial trial = residents(rows.toArray(String[]::new));

    assertThat(trial.rows()).hasSize(10).allMatch(row -> row.code().equals("invalid"));
  }

  private static String quoted(int index) {
    return "\"" + residentAt(index, "1 Green Lane").strip().replace(",", "\",\"") + "\"\n";
  }
}
