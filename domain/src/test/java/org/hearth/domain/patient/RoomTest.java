package org.hearth.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearth.domain.Texts;
import org.hearth.domain.TwoDoors;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.text.TypedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class RoomTest {
  static final List<String> HOSTILE = Texts.HOSTILE;

  private static final TwoDoors<Room> DOORS = new TwoDoors<>(Room::parse, Room::new, Room::text);

  @Provide
  Arbitrary<String> texts() {
    return Texts.around(Arbitraries.of("12A", "Rose", "1st floor, room 7", "1\r\nEast"));
  }

  @ParameterizedTest
  @CsvSource({"' 12A\u00a0', 12A", "'1\nEast', '1, East'", "'Rose\u200b', Rose"})
  void a_room_is_kept_clean_and_on_one_line(String typed, String kept) {
    assertThat(Room.parse(typed).get().text()).isEqualTo(kept);
  }

  @Test
  void a_room_has_at_most_20_characters() {
    assertThat(Room.parse(" " + "1".repeat(20)).isValid()).isTrue();
    assertThat(Room.parse("1".repeat(21)).getError().message()).contains("at most 20 characters");
    assertThat(Room.parse(" ").getError()).isEqualTo(Fault.MISSING);
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void the_two_doors_agree_on_hostile_text(String text) {
    DOORS.agreeOnLegible(text);
  }

  @Property(tries = 2_000)
  void the_two_doors_agree_and_what_is_kept_is_short_and_on_one_line(@ForAll("texts") String text) {
    DOORS.agreeOnLegible(text);
    Room.parse(text)
        .forEach(
            room -> {
              assertThat(room.text().length()).isLessThanOrEqualTo(20);
              assertThat(room.text()).doesNotContain("\n", "\r");
              assertThat(TypedText.clean(room.text())).isEqualTo(room.text());
            });
  }

  @Test
  void a_room_is_not_printed() {
    assertThat(new Room("12A").toString()).doesNotContain("12A");
  }
}
