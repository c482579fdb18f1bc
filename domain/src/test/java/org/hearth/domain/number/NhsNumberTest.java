package org.hearth.domain.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hearth.domain.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

  @Provide
  Arbitrary<String> valid() {
    return NumberTexts.valid();
  }

  @Provide
  Arbitrary<String> test() {
    return NumberTexts.test();
  }

  @Provide
  Arbitrary<String> tenDigits() {
    return NumberTexts.tenDigits();
  }

  @Property
  void R2_any_ten_digits_are_judged_as_a_check_written_apart_judges_them(
      @ForAll("tenDigits") String digits) {
    boolean person =
        CheckDigitOracle.passes(digits)
            && digits.chars().distinct().count() > 1
            && !digits.startsWith("999999");
    Statistics.collect(person);
    assertThat(NhsNumber.parse(digits, TestNumbers.ALLOWED).isValid()).isEqualTo(person);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 4));
  }

  /** Each group of three digits is weighed by itself, so that these are all sums there are. */
  @Test
  void R2_every_group_of_three_digits_is_weighed_as_a_check_written_apart_weighs_it() {
    for (int group = 0; group < 1_000; group++) {
      for (String form : List.of("%03d1234567", "435%03d4567", "435123%03d7", "4351234%03d")) {
        String digits = form.formatted(group);
        assertThat(NhsNumber.parse(digits, TestNumbers.ALLOWED).isValid())
            .as(digits)
            .isEqualTo(CheckDigitOracle.passes(digits));
      }
    }
  }

  @Property
  void R2_one_wrong_digit_is_always_caught(@ForAll("valid") String digits) {
    for (int position = 0; position < 10; position++) {
      for (char other = '0'; other <= '9'; other++) {
        if (other != digits.charAt(position)) {
          String mistyped = digits.substring(0, position) + other + digits.substring(position + 1);
          assertThat(NhsNumber.parse(mistyped, TestNumbers.ALLOWED).isInvalid()).isTrue();
        }
      }
    }
  }

  @Property
  void R2_two_unequal_neighbours_swapped_are_always_caught(@ForAll("valid") String digits) {
    for (int position = 0; position < 9; position++) {
      if (digits.charAt(position) != digits.charAt(position + 1)) {
        String swapped =
            digits.substring(0, position)
                + digits.charAt(position + 1)
                + digits.charAt(position)
                + digits.substring(position + 2);
        assertThat(NhsNumber.parse(swapped, TestNumbers.ALLOWED).isInvalid()).isTrue();
      }
    }
  }

  @Property
  void R2_a_number_is_read_in_each_way_of_writing_and_prints_back(@ForAll("valid") String digits) {
    NhsNumber number = NhsNumber.of(digits);
    Statistics.label("leading zero").collect(digits.startsWith("0"));
    assertThat(number.digits()).isEqualTo(digits);
    assertThat(number.formatted()).isEqualTo(NumberTexts.grouped(digits, " "));
    assertThat(parsed(digits)).isEqualTo(number);
    assertThat(parsed(NumberTexts.grouped(digits, "-"))).isEqualTo(number);
    assertThat(parsed(number.formatted())).isEqualTo(number);
    assertThat(AccountNumber.of(number.value())).isEqualTo(number);
    Statistics.label("leading zero")
        .coverage(coverage -> coverage.check(true).count(count -> count > 0));
  }

  @Property
  void R2_test_numbers_are_taken_only_where_the_policy_allows_them(@ForAll("test") String digits) {
    assertThat(NhsNumber.parse(digits, TestNumbers.ALLOWED).get().isTestNumber()).isTrue();
    assertThat(NhsNumber.parse(digits, TestNumbers.REFUSED).getError().message())
        .contains("test number");
  }

  @Property
  void R2_a_real_number_is_no_test_number(@ForAll("valid") String digits) {
    assertThat(parsed(digits).isTestNumber()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void R2_one_digit_repeated_is_refused_though_its_check_digit_may_match(int digit) {
    String text = Integer.toString(digit).repeat(10);
    assertThat(NhsNumber.parse(text, TestNumbers.ALLOWED).isInvalid()).isTrue();
  }

  @Test
  void R2_a_dummy_number_is_refused_with_what_to_write_instead() {
    assertThat(NhsNumber.parse("999-999-0001", TestNumbers.ALLOWED).getError().message())
        .contains("the person's own NHS number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"943476591", "94347659199", "943 476-5919", "943476591x", "9.43476E9"})
  void R2_what_is_not_ten_digits_is_said_to_be_so(String text) {
    assertThat(NhsNumber.parse(text, TestNumbers.ALLOWED).getError().message())
        .contains("10 digits");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void a_blank_number_is_missing(String text) {
    assertThat(NhsNumber.parse(text, TestNumbers.ALLOWED).getError()).isEqualTo(Fault.MISSING);
    assertThat(AccountNumber.parse(text, TestNumbers.ALLOWED).getError()).isEqualTo(Fault.MISSING);
  }

  @Property
  void the_constructor_throws_exactly_where_parse_refuses(@ForAll("tenDigits") String digits) {
    long value = Long.parseLong(digits);
    if (NhsNumber.parse(digits, TestNumbers.ALLOWED).isInvalid()) {
      assertThatIllegalArgumentException().isThrownBy(() -> new NhsNumber(value));
      assertThatIllegalArgumentException().isThrownBy(() -> NhsNumber.of(digits));
    } else {
      assertThat(new NhsNumber(value)).isEqualTo(NhsNumber.of(digits));
    }
  }

  private static NhsNumber parsed(String text) {
    return NhsNumber.parse(text, TestNumbers.REFUSED).get();
  }
}
