package org.hearth.domain.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearth.domain.Texts;
import org.hearth.domain.TwoDoors;
import org.hearth.domain.request.RequestText;
import org.hearth.domain.support.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What staff and homes write in their own words: reasons, requests and replies. */
class FreeTextTest {
  static final List<String> HOSTILE = Texts.HOSTILE;

  private static final TwoDoors<Reason> REASON =
      new TwoDoors<>(Reason::parse, Reason::new, Reason::text);
  private static final TwoDoors<RequestText> REQUEST =
      new TwoDoors<>(RequestText::parse, RequestText::new, RequestText::text);

  static Stream<String> printable() {
    return Stream.of("A cough.", "Line\r\nby\nline\tand tab", "<b>&amp;</b>", "\ud83d\ude00", "0");
  }

  static Stream<String> unprintable() {
    return Stream.of(
        "\u0000", "a\u0007b", "a\u001bb", "\u007f", "\ud800", "\udc00\ud800", "a\ud83d");
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.around(Arbitraries.of("The daughter asked for it.", "Line\nby line"));
  }

  @ParameterizedTest
  @MethodSource("printable")
  void what_can_be_printed_is_kept_as_it_was_typed(String text) {
    assertThat(RequestText.parse(" " + text + "\n").get().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("unprintable")
  void what_cannot_be_printed_is_refused(String text) {
    assertThat(RequestText.parse(text).getError().message()).contains("cannot be printed");
    assertThat(Reason.parse(text).getError().message()).contains("cannot be printed");
  }

  @Property
  void the_two_doors_agree(@ForAll("texts") String text) {
    REASON.agreeOnLegible(text);
    REQUEST.agreeOnLegible(text);
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void the_two_doors_agree_on_hostile_text(String text) {
    REASON.agreeOnLegible(text);
    REQUEST.agreeOnLegible(text);
  }
}
