package org.hearth.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearth.domain.Texts;
import org.hearth.domain.TwoDoors;
import org.hearth.domain.fault.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
  static final List<String> HOSTILE = Texts.HOSTILE;

  private static final TwoDoors<PhoneNumber> DOORS =
      new TwoDoors<>(PhoneNumber::parse, PhoneNumber::new, PhoneNumber::e164);

  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

  /** Greater Manchester's numbers, as they are typed. */
  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.integers().between(2_000_000, 9_999_999).map(rest -> "0161" + rest);
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.mutated(numbers());
  }

  @ParameterizedTest
  @CsvSource({
    "0161 653 2454, +441616532454",
    "(0161) 653-2454, +441616532454",
    "+44 161 653 2454, +441616532454",
    "+44 (0)161 653 2454, +441616532454",
    "0044 161 653 2454, +441616532454",
    "01616532454, +441616532454",
    "07400 123456, +447400123456",
    "+353 1 679 6000, +35316796000",
    "+353 (0)1 679 6000, +35316796000",
    "00353 1 679 6000, +35316796000",
    "+39 06 6982 1234, +390669821234",
    "+1 (212) 555-0123, +12125550123",
    "44 161 653 2454, +441616532454",
    "44 (0)161 653 2454, +441616532454",
    "+44(0)161.653.2454, +441616532454",
    "(+44) 161 653 2454, +441616532454",
    "(0161 653 2454), +441616532454",
    "0161\u2010653\u20112454, +441616532454",
    "0161\u2013653\u22122454, +441616532454",
    "0161\u00a0653\u202f2454, +441616532454",
    "\u202f0161\u200b 653 2454\ufeff, +441616532454",
    "0161 - 653 - 2454, +441616532454",
    "016977 2123, +44169772123",
    "0800 1111, +448001111"
  })
  void R13_a_number_is_read_as_it_is_typed(String typed, String e164) {
    assertThat(PhoneNumber.parse(typed).get().e164()).isEqualTo(e164);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1616532454", "161 653 2454"})
  void R13_a_leading_zero_lost_to_a_spreadsheet_is_forgiven(String typed) {
    assertThat(PhoneNumber.parse(typed).get().e164()).isEqualTo("+441616532454");
  }

  /** The library is the judge of which numbers there are. */
  @Property
  void R13_a_plain_number_is_read_as_the_library_reads_it(@ForAll("plain") String typed) {
    assertThat(PhoneNumber.parse(typed).toJavaOptional()).isEqualTo(readByTheLibrary(typed));
  }

  private static Optional<PhoneNumber> readByTheLibrary(String typed) {
    try {
      var read = LIBRARY.parse(typed, "GB");
      return LIBRARY.isValidNumber(read)
          ? Optional.of(new PhoneNumber(LIBRARY.format(read, PhoneNumberFormat.E164)))
          : Optional.empty();
    } catch (NumberParseException unreadable) {
      return Optional.empty();
    }
  }

  /** In areas and services that there are, and in those that there are not. */
  @Provide
  Arbitrary<String> plain() {
    return Combinators.combine(
            Arbitraries.of("0", "+44"),
            Arbitraries.strings().numeric().ofMinLength(7).ofMaxLength(11),
            Arbitraries.integers().between(0, 6))
        .as((before, rest, gap) -> before + rest.substring(0, gap) + " " + rest.substring(gap));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.616532454E9",
        "1616532454e0",
        "1.62E+09",
        "0161",
        "653 2454",
        "0161 653 24545",
        "999",
        "0161 CALL US",
        "+999 123 456 789",
        "0000000000",
        "none",
        "-",
        "+",
        "=0161"
      })
  void R13_what_no_numbering_plan_has_is_refused_with_an_example(String text) {
    assertThat(PhoneNumber.parse(text).getError().message()).contains("0161 653 2454");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void R13_a_blank_number_is_missing(String text) {
    assertThat(PhoneNumber.parse(text).getError()).isEqualTo(Fault.MISSING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "+", "+44", "0161 653 2454", "441616532454", "+44161653245x", "+44 161 653"})
  void a_literal_that_is_not_in_e164_is_a_mistake(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(text));
  }

  @Property
  void R13_printed_for_a_call_within_the_country_it_reads_back(@ForAll("numbers") String text) {
    PhoneNumber number = PhoneNumber.parse(text).get();
    assertThat(number.national()).startsWith("0161 ");
    assertThat(PhoneNumber.parse(number.national()).get()).isEqualTo(number);
  }

  @Property
  void what_parse_takes_the_constructor_takes_and_it_parses_back(@ForAll("texts") String text) {
    PhoneNumber.parse(text).forEach(number -> DOORS.agreeOn(number.e164()));
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void the_two_doors_agree_on_hostile_text(String text) {
    DOORS.agreeOn(text);
  }
}
