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
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {
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
        "M24 2F\u0000"
      })
  void R13_what_is_no_postcode_is_refused_with_an_example(String text) {
    assertThat(Postcode.parse(text).getError().message()).contains("M24 2FU");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void R13_a_blank_postcode_is_missing(String text) {
    assertThat(Postcode.parse(text).getError()).isEqualTo(Fault.MISSING);
  }

  @Property
  void the_two_doors_agree(@ForAll("texts") String text) {
    Statistics.collect(Postcode.parse(text).isValid());
    DOORS.agreeOn(text);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void the_two_doors_agree_on_hostile_text(String text) {
    DOORS.agreeOn(text);
  }
}
