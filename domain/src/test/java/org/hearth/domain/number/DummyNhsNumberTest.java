package org.hearth.domain.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.hearth.domain.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DummyNhsNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999-9990001",
        "999999-0001",
        "999-999 0001",
        "999 999-0001",
        "9999-99-0001",
        "999--999--0001",
        "999\u2013999\u20130001",
        "999.999.0001",
        "999-999-000",
        "999-999-00011",
        "999-999-OOO1",
        "\u0669\u0669\u06699990001",
        "+9999990001",
        "=9999990001",
        "-9999990001"
      })
  void R1_other_ways_of_writing_are_refused(String text) {
    assertThat(DummyNhsNumber.parse(text).getError().message()).contains("10 digits");
  }

  @Test
  void R1_blanks_round_the_number_do_not_matter() {
    assertThat(DummyNhsNumber.parse(" \t999-999-0042\n").get())
        .isEqualTo(DummyNhsNumber.endingIn(42));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999980001", "9434765919", "0000000000", "999 998 9999"})
  void R1_numbers_outside_the_block_are_refused(String text) {
    assertThat(DummyNhsNumber.parse(text).getError().message()).contains("999-999");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   ", "\t\n"})
  void a_blank_number_is_missing(String text) {
    assertThat(DummyNhsNumber.parse(text).getError()).isEqualTo(Fault.MISSING);
  }

  @Test
  void there_are_no_endings_beyond_four_digits() {
    assertThatIllegalArgumentException().isThrownBy(() -> DummyNhsNumber.endingIn(10_000));
    assertThatIllegalArgumentException().isThrownBy(() -> DummyNhsNumber.endingIn(-1));
  }

  @Property
  void the_constructor_throws_exactly_where_parse_refuses(
      @ForAll @LongRange(min = 9_999_980_000L, max = 10_000_010_000L) long value) {
    boolean refused = DummyNhsNumber.parse(Long.toString(value)).isInvalid();
    if (refused) {
      assertThatIllegalArgumentException().isThrownBy(() -> new DummyNhsNumber(value));
    } else {
      assertThat(new DummyNhsNumber(value).value()).isEqualTo(value);
    }
  }
}
