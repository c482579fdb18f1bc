package org.hearth.domain.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearth.domain.Texts;
import org.hearth.domain.TwoDoors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdsCodeTest {
  static final List<String> HOSTILE = Texts.HOSTILE;

  private static final TwoDoors<OdsCode> DOORS =
      new TwoDoors<>(OdsCode::parse, OdsCode::new, OdsCode::toString);

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings().withCharRange('A', 'Z').numeric().ofLength(6);
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.around(codes());
  }

  @Property
  void six_letters_or_digits_are_a_code_in_any_letter_case(@ForAll("codes") String code) {
    assertThat(OdsCode.parse(code.toLowerCase(Locale.ROOT) + " ").get())
        .isEqualTo(new OdsCode(code))
        .hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P9100", "P910033", "P91-03", "P91 003", "=91003", "P9100\u00c9"})
  void what_is_no_code_is_refused_with_an_example(String text) {
    assertThat(OdsCode.parse(text).getError().message()).contains("P91003");
  }

  @Property
  void the_two_doors_agree(@ForAll("texts") String text) {
    DOORS.agreeOn(text);
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void the_two_doors_agree_on_hostile_text(String text) {
    DOORS.agreeOn(text);
  }
}
