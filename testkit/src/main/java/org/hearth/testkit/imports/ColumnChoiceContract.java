package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.HOMES_HEADER;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.home;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.file;

import java.util.List;
import java.util.Map;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.domain.refusal.ImportRefusal.FileUnusable;
import org.hearth.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** A column is taken by its header and by what it holds; where that is not clear, it is asked. */
public interface ColumnChoiceContract extends ImportFactory {
  String DIRECTORY =
      "Location ID,Care home?,Location Name,dummy_nhs_number,date_of_birth,address,postcode,phone,"
          + "email\n"
          + "1-1,Y,Larkrise House,999-999-2001,2000-01-01,\"1 Larkrise Lane, Sale\",M99 1AB,"
          + "0161 496 0101,office@larkrise-house.example\n"
          + "1-2,N,Beacon View,999-999-2002,2000-01-01,2 Beacon Hill,M99 1AD,0161 496 0102,"
          + "office@beacon.example\n";

  @Test
  default void of_two_columns_that_could_be_the_name_it_is_asked_which_is_meant() {
    FileUnusable asked = refused(DIRECTORY, Map.of());

    assertThat(asked.message()).contains("name", "B \"Care home?\"", "C \"Location Name\"");
    assertThat(asked.nextSteps().toString())
        .contains("--column name=\"Location Name\"", "column.name=Location Name");
  }

  @Test
  default void the_column_that_is_named_is_taken() {
    for (String choice :
        List.of("Location Name", "location-name", "C", "c", " Location\u00A0Name ")) {
      ImportTrial trial = trial();
      trial.apply(
          STAFF, ImportKind.CARE_HOMES, file(DIRECTORY).withColumns(Map.of("name", choice)));

      assertThat(trial.outcomes()).as(choice).containsExactly("2 created", "3 created");
      assertThat(trial.warnings())
          .extracting("column")
          .containsExactly("A \"Location ID\"", "B \"Care home?\"");
    }
  }

  @Test
  default void a_column_of_yes_and_no_is_no_name() {
    for (String[] cells :
        List.of(
            new String[] {"Y", "N"},
            new String[] {"yes", ""},
            new String[] {"TRUE", "false"},
            new String[] {"1", "0"},
            new String[] {"Residential home", "Nursing home"},
            new String[] {"Care home service with nursing", "Domiciliary care"},
            new String[] {"M33 5AN", "office@willow.example"},
            new String[] {"0161 496 0001", "1-101"})) {
      FileUnusable asked = refused(homes("Care home?", cells[0], cells[1]), Map.of());

      assertThat(asked.message()).contains("B \"Care home?\" would be name");
      assertThat(asked.nextSteps().toString()).contains("--column name=");
    }
  }

  @Test
  default void a_column_that_is_named_all_the_same_is_not_weighed() {
    ImportTrial trial = trial();
    trial.apply(
        STAFF,
        ImportKind.CARE_HOMES,
        file(homes("Home", "Nursing home", "Residential home"))
            .withColumns(Map.of("name", "Home")));

    assertThat(trial.outcomes()).containsExactly("2 created", "3 created");
  }

  @Test
  default void other_columns_that_hold_words_are_named_where_one_does_not() {
    String csv =
        HOMES_HEADER.replace("name", "name,Scheme")
            + home("999-999-0001", "one@willow.example").replace("Willow House", "Y,Willow House");

    assertThat(refused(csv, Map.of()).nextSteps().toString()).contains("--column name=Scheme");
  }

  @Test
  default void one_home_and_residents_of_one_name_are_no_question() {
    ImportTrial trial = trial();
    assertThat(trial.careHomes(Csv.homes(1)).get().allInPlace()).isTrue();
    ImportSummary summary =
        trial
            .residents(
                RESIDENTS_HEADER
                    + resident(nhsNumber(1), "999-999-0000").replace("Ada", "No")
                    + resident(nhsNumber(2), "999-999-0000"))
            .get();

    assertThat(summary.allInPlace()).isTrue();
  }

  @Test
  default void every_column_of_words_is_weighed() {
    String row = resident(nhsNumber(1), "999-999-0000");
    for (String broken :
        List.of(
            row.replace("Ada", "Y"),
            row.replace("Byron", "0161 496 0001"),
            row.replace("\"1 Green Lane, Sale\"", "M33 5AN"),
            row.replace("\"1 Green Lane, Sale\"", "ada@byron.example"))) {
      ImportTrial trial = trial();
      Refusal asked = trial.residents(RESIDENTS_HEADER + broken + broken).getLeft();

      assertThat(asked.message()).contains("nothing but yes and no");
    }
  }

  @Test
  default void a_header_that_is_there_twice_is_settled_by_a_letter() {
    String csv =
        HOMES_HEADER.replace("phone", "phone,phone")
            + home("999-999-0001", "one@willow.example")
                .replace("0161 496 0001", "?,0161 496 0001");

    FileUnusable asked = refused(csv, Map.of());
    assertThat(asked.message()).contains("column phone twice", "F \"phone\"", "G \"phone\"");
    assertThat(asked.nextSteps().toString()).contains("--column phone=F or --column phone=G");
    assertThat(refused(csv, Map.of("phone", "Phone")).message()).contains("F, G");

    ImportTrial trial = trial();
    trial.apply(STAFF, ImportKind.CARE_HOMES, file(csv).withColumns(Map.of("phone", "G")));
    assertThat(trial.outcomes()).containsExactly("2 created");
  }

  @Test
  default void a_choice_that_cannot_be_followed_is_refused() {
    assertThat(refused(DIRECTORY, Map.of("name", "Manager")).message())
        .contains("no column with the header or letter that is named for name");
    assertThat(refused(DIRECTORY, Map.of("name", "Z")).message()).contains("no column with");
    assertThat(refused(DIRECTORY, Map.of("colour", "C")).message()).contains("\"colour\"");
    assertThat(refused(DIRECTORY, Map.of("name", "C", "address", "C")).message())
        .contains("both address and name");
    assertThat(refused(DIRECTORY, Map.of("name", "F")).message()).contains("no column address");
  }

  private FileUnusable refused(String csv, Map<String, String> columns) {
    ImportTrial trial = trial();
    Refusal planned =
        trial.plan(STAFF, ImportKind.CARE_HOMES, file(csv).withColumns(columns)).getLeft();
    Refusal applied =
        trial.apply(STAFF, ImportKind.CARE_HOMES, file(csv).withColumns(columns)).getLeft();
    assertThat(applied).isEqualTo(planned);
    assertThat(trial.homes()).isZero();
    return (FileUnusable) applied;
  }

  private static String homes(String header, String first, String second) {
    return HOMES_HEADER.replace("name", header)
        + home("999-999-0001", "one@willow.example").replace("Willow House", first)
        + home("999-999-0002", "two@willow.example").replace("Willow House", second);
  }
}
