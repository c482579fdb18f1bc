package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;

import java.util.Optional;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of residents may say in which room each lives. */
public interface RoomColumnContract extends ImportFactory {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "room",
        "Room",
        "Room number",
        "Room No.",
        "Room name",
        "Bedroom",
        "Bedroom number",
        "BEDROOM_NO",
        "Bedroom name"
      })
  default void a_room_is_read_by_any_of_its_headers_and_may_be_blank(String header) {
    ImportTrial trial = withHome();
    trial.residents(header(header) + row(1, " 12A ") + row(2, ""));
    assertThat(trial.outcomes()).containsExactly("2 created", "3 created");
    assertThat(trial.warnings()).isEmpty();
    assertThat(room(trial, 1)).contains(new Room("12A"));
    assertThat(room(trial, 2)).isEmpty();
  }

  @Test
  default void a_room_that_is_too_long_is_told_by_its_column_with_the_other_faults_of_the_row() {
    ImportTrial trial = withHome();
    trial.residents(
        header("Bedroom")
            + row(1, "Rose on the first floor").replace("M33 5AN", "M33")
            + row(2, "\"1\n2\"")
            + row(3, "12345678901234567890"));
    assertThat(trial.outcomes()).containsExactly("2 invalid", "3 invalid", "4 created");
    assertThat(trial.columns(2)).containsExactly("postcode", "room");
    assertThat(trial.finding(2)).contains("at most 20 characters").doesNotContain("Rose");
    assertThat(trial.columns(3)).containsExactly("room");
  }

  @Test
  default void two_columns_for_the_room_are_asked_about() {
    ImportTrial trial = withHome();
    String csv = header("Room,Bedroom") + row(1, "1,2");
    assertThat(trial.residents(csv).getLeft().code()).isEqualTo("file-unusable");
  }

  @Test
  default void the_room_of_a_resident_in_place_differs_only_where_the_file_says_one() {
    for (boolean inOneFile : new boolean[] {true, false}) {
      ImportTrial trial = withHome();
      String first = row(1, "12A");
      if (!inOneFile) {
        trial.residents(header("room") + first);
      }
      trial.residents(
          header("room") + (inOneFile ? first : row(1, "12A")) + row(1, "") + row(1, "Rose"));
      assertThat(trial.finding(3)).endsWith("Nothing to do.");
      assertThat(trial.finding(4)).contains("differs in: room.").doesNotContain("Rose", "12A");
      assertThat(room(trial, 1)).contains(new Room("12A"));
    }
  }

  private ImportTrial withHome() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    return trial;
  }

  private static String header(String room) {
    return RESIDENTS_HEADER.replace("\n", "," + room + "\n");
  }

  private static String row(int index, String room) {
    return resident(nhsNumber(index), Csv.dummyNumber(0)).replace("\n", "," + room + "\n");
  }

  private static Optional<Room> room(ImportTrial trial, int index) {
    return ((Patient) trial.account(nhsNumber(index))).details().room();
  }
}
