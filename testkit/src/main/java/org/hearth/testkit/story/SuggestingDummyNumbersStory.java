package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.home;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.DummyNumberPool;
import org.hearth.testkit.generator.DummyNumbers;
import org.junit.jupiter.api.Test;

/** Dummy numbers are suggested, counted and run out. */
public interface SuggestingDummyNumbersStory extends HearthFactory {

  @Test
  default void R22_a_suggestion_is_free_and_no_validator_takes_it_for_a_persons() {
    HearthFixture fixture = HearthFixture.founded(this);
    fixture.open(ANN, willowHouse().dummyNhsNumber("999-999-0000"));
    DummyNhsNumber suggested = granted(fixture.hearth().numbers().suggest(ANN));
    assertThat(suggested.digits()).isNotEqualTo("9999990000");
    assertThat(DummyNumbers.isSafe(suggested.digits())).isTrue();
    assertThat(
            fixture.open(ANN, home("Oak Lodge", suggested.toString(), "a@hearth.example")).number())
        .isEqualTo(suggested);
  }

  @Test
  default void R22_a_blank_number_has_one_suggested_and_no_two_homes_the_same() {
    HearthFixture fixture = HearthFixture.founded(this);
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < 30; i++) {
      String number =
          fixture
              .open(ANN, home("Home " + i, i % 2 == 0 ? "" : null, "home" + i + "@hearth.example"))
              .number()
              .digits();
      assertThat(DummyNumbers.isSafe(number)).isTrue();
      assertThat(numbers.add(number)).isTrue();
    }
  }

  @Test
  default void R22_how_many_are_left_can_be_asked() {
    HearthFixture fixture = HearthFixture.founded(this);
    assertThat(count(fixture)).isEqualTo(new DummyNumberPool.Count(0, 10_000, 9_091));
    fixture.open(ANN, willowHouse().dummyNhsNumber("999-999-0001"));
    assertThat(count(fixture)).isEqualTo(new DummyNumberPool.Count(1, 9_999, 9_090));
    fixture.open(ANN, home("Oak Lodge", "999-999-0002", "a@hearth.example"));
    assertThat(count(fixture)).isEqualTo(new DummyNumberPool.Count(2, 9_998, 9_090));
  }

  /** An import takes all 9,091, so that no storage has to be asked for them one by one. */
  @Test
  default void R22_running_out_is_a_clear_refusal_and_other_free_numbers_can_still_be_chosen() {
    HearthFixture fixture = HearthFixture.founded(this);
    Map<String, Long> outcomes =
        granted(
                fixture
                    .hearth()
                    .imports()
                    .apply(
                        ANN,
                        ImportKind.CARE_HOMES,
                        () -> new ByteArrayInputStream(homes(9_092)),
                        Confirmations.BOTH,
                        outcome -> {}))
            .outcomes();
    assertThat(outcomes)
        .containsOnly(Map.entry("created", 9_091L), Map.entry("dummy-numbers-exhausted", 1L));
    assertThat(count(fixture)).isEqualTo(new DummyNumberPool.Count(9_091, 909, 0));
    refused(fixture.hearth().numbers().suggest(ANN), "dummy-numbers-exhausted");
    refused(
        fixture.hearth().careHomes().open(ANN, willowHouse().dummyNhsNumber("").form()),
        "dummy-numbers-exhausted");
    assertThat(fixture.open(ANN, willowHouse().dummyNhsNumber("999-999-0002")).number().isSafe())
        .isFalse();
  }

  private static DummyNumberPool.Count count(HearthFixture fixture) {
    return granted(fixture.hearth().numbers().count(ANN));
  }

  private static byte[] homes(int rows) {
    String header = "dummy_nhs_number,name,date_of_birth,address,postcode,phone,email\n";
    return IntStream.range(0, rows)
        .mapToObj(
            row ->
                ",Home %d,1975-05-17,1 Mill Lane,M24 2FU,0161 653 2454,home%d@hearth.example\n"
                    .formatted(row, row))
        .collect(Collectors.joining("", header, ""))
        .getBytes(StandardCharsets.UTF_8);
  }
}
