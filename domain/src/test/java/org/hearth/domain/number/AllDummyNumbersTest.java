package org.hearth.domain.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nothing is sampled here: the block has 10,000 numbers, and each is looked at. */
class AllDummyNumbersTest {
  private static final List<String> ALL =
      IntStream.range(0, 10_000).mapToObj("999999%04d"::formatted).toList();

  @Test
  void R1_each_of_the_ten_thousand_is_read_in_each_way_of_writing_it() {
    assertThat(ALL)
        .allSatisfy(
            digits -> {
              DummyNhsNumber number = DummyNhsNumber.of(digits);
              assertThat(DummyNhsNumber.parse(digits).get()).isEqualTo(number);
              assertThat(DummyNhsNumber.parse(NumberTexts.grouped(digits, "-")).get())
                  .isEqualTo(number);
              assertThat(DummyNhsNumber.parse(NumberTexts.grouped(digits, " ")).get())
                  .isEqualTo(number);
            });
  }

  @Test
  void R1_each_is_stored_as_ten_digits_and_shown_in_groups() {
    assertThat(ALL)
        .allSatisfy(
            digits -> {
              DummyNhsNumber number = DummyNhsNumber.of(digits);
              assertThat(number.digits()).isEqualTo(digits);
              assertThat(number.value()).isEqualTo(Long.parseLong(digits));
              assertThat(number).hasToString("999-999-" + digits.substring(6));
              assertThat(DummyNhsNumber.parse(number.toString()).get()).isEqualTo(number);
              assertThat(DummyNhsNumber.endingIn(number.ending())).isEqualTo(number);
            });
  }

  @Test
  void R2_none_is_a_persons_number() {
    assertThat(ALL)
        .allSatisfy(
            digits -> {
              assertThat(NhsNumber.parse(digits, TestNumbers.ALLOWED).isInvalid()).isTrue();
              assertThat(AccountNumber.parse(digits, TestNumbers.REFUSED).get())
                  .isInstanceOf(DummyNhsNumber.class);
            });
  }

  @Test
  void R22_safety_agrees_with_a_check_written_apart_from_the_code() {
    assertThat(ALL)
        .allSatisfy(
            digits ->
                assertThat(DummyNhsNumber.of(digits).isSafe())
                    .isEqualTo(!CheckDigitOracle.passes(digits)));
  }

  @Test
  void R22_exactly_9091_are_safe() {
    assertThat(ALL.stream().map(DummyNhsNumber::of).filter(DummyNhsNumber::isSafe)).hasSize(9_091);
  }
}
