package org.hearth.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hearth.domain.Texts;
import org.hearth.domain.TwoDoors;
import org.hearth.domain.fault.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {
  /** One letter or two, a digit, a digit or letter more, and the inward part of BS 7666. */
  private static final String KEPT_BY_EARLIER_VERSIONS =
      "[A-PR-UWYZ][A-HK-Y]?[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}";

  static final List<String> HOSTILE = Texts.HOSTILE;

  private static final TwoDoors<Postcode> DOORS =
      new TwoDoors<>(Postcode::parse, Postcode::new, Postcode::text);

  @Provide
  Arbitrary<String> postcodes() {
    return Combinators.combine(
            Arbitraries.of("M24", "M1", "OL9", "BL0", "W1A", "EC1A", "SW1A", "GIR"),
            Arbitraries.integers().between(0, 9),
            Arbitraries.strings().withChars("ABDEFGHJLNPQRSTUWXYZ").ofLength(2))
        .as((outward, digit, unit) -> outward + " " + digit + unit);
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.around(postcodes());
  }

  @Property
  void R13_a_postcode_is_read_in_any_letter_case_spaced_or_not(
      @ForAll("postcodes") String postcode) {
    Postcode kept = new Postcode(postcode);
    assertThat(Postcode.parse(postcode).get()).isEqualTo(kept);
    assertThat(Postcode.parse(postcode.toLowerCase(Locale.ROOT)).get()).isEqualTo(kept);
    assertThat(Postcode.parse(postcode.replace(" ", "")).get()).isEqualTo(kept);
    assertThat(Postcode.parse(" " + postcode.replace(" ", "  ") + "\t").get()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M24",
        "2FU",
        "M24 2F",
        "M24 FFU",
        "M24 2FUU",
        "QM1 1AA",
        "V1 1AA",
        "X1 1AA",
        "AI1 1AA",
        "AJ1 1AA",
        "AZ1 1AA",
        "M24 2CU",
        "M24 2FI",
        "M24 2FK",
        "M24 2FM",
        "M24 2FO",
        "M24 2FV",
        "M244 2FU",
        "12345",
        "M24-2FU",
        "=M24 2FU",
        "M24 2F\u0000",
        "B1I 1LL",
        "M1O 1AA",
        "W1L 1AA",
        "W1V 1AA",
        "N1Z 1AA",
        "SW1C 1AA",
        "EC1O 1AA",
        "M01 1AA",
        "\u0131P1 1AA",
        "\uff2d24 2FU"
      })
  void R13_what_is_no_postcode_is_refused_with_an_example(String text) {
    assertThat(Postcode.parse(text).getError().message()).contains("M24 2FU");
  }

  @ParameterizedTest
  @CsvSource({
    "M1 OAA, M1 0AA",
    "M1O 1AA, M10 1AA",
    "B1I 1LL, B11 1LL",
    "m99 lab, M99 1AB",
    "M99 IAB, M99 1AB",
    "0L9 6AA, OL9 6AA",
    "P05 1AA, PO5 1AA",
    "S017 1BJ, SO17 1BJ",
    "BL0 OAA, BL0 0AA",
    "BLO OAA, BL0 0AA",
    "W1A OAX, W1A 0AX",
    "M24 ZFU, M24 2FU",
    "M2A SFU, M2A 5FU",
    "5W1A 1AA, SW1A 1AA",
    "GIR OAA, GIR 0AA"
  })
  void R13_letters_and_digits_that_look_alike_are_asked_about(String typed, String meant) {
    assertThat(Postcode.parse(typed).getError().message())
        .contains("did you mean " + meant + "?")
        .contains("M24 2FU");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"M24", "12345", "OOOOO", "M24 2CU", "QM1 1AA", "SSSSSSS", "1111111", "V1 1AA"})
  void R13_nothing_is_asked_where_no_postcode_or_several_may_be_meant(String typed) {
    assertThat(Postcode.parse(typed).getError().message()).doesNotContain("did you mean");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M1 1AE",
        "B33 8TH",
        "CR2 6XH",
        "DN55 1PT",
        "W1A 1HQ",
        "EC1A 1BB",
        "BL0 9AA",
        "N1C 4AG",
        "SE1P 5LX",
        "NW1W 8AA",
        "E1W 1AA",
        "BF1 2AA"
      })
  void R13_postcodes_that_there_are_are_taken(String text) {
    assertThat(Postcode.parse(text).get().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"B1I 1LL", "M1O 1AA", "W1L 1AA", "SW1C 1AA", "M01 1AA"})
  void postcodes_that_earlier_versions_kept_are_still_readable(String kept) {
    assertThat(new Postcode(kept).text()).isEqualTo(kept);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void R13_a_blank_postcode_is_missing(String text) {
    assertThat(Postcode.parse(text).getError()).isEqualTo(Fault.MISSING);
  }

  @Property
  void the_two_doors_agree_but_on_what_earlier_versions_kept(@ForAll("texts") String text) {
    Statistics.collect(Postcode.parse(text).isValid());
    if (Postcode.parse(text).isInvalid() && text.matches(KEPT_BY_EARLIER_VERSIONS)) {
      assertThat(new Postcode(text).text()).isEqualTo(text);
    } else {
      DOORS.agreeOn(text);
    }
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void the_two_doors_agree_on_hostile_text(String text) {
    DOORS.agreeOn(text);
  }
}
