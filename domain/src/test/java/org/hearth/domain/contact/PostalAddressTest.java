package org.hearth.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hearth.domain.Texts;
import org.hearth.domain.TwoDoors;
import org.hearth.domain.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalAddressTest {
  static final List<String> HOSTILE = Texts.HOSTILE;

  private static final TwoDoors<PostalAddress> DOORS =
      new TwoDoors<>(PostalAddress::parse, PostalAddress::new, PostalAddress::text);

  @Provide
  Arbitrary<String> texts() {
    return Texts.around(
        Arbitraries.of("Willow House, 12 Mill Lane, Middleton", "1\nHigh Street\r\nBury"));
  }

  @ParameterizedTest
  @CsvSource({
    "'12 Mill Lane\nMiddleton', '12 Mill Lane, Middleton'",
    "'12 Mill Lane,\r\n\r\n Middleton \n', '12 Mill Lane, Middleton'",
    "'  12 Mill Lane, Middleton ', '12 Mill Lane, Middleton'",
    "'12 Mill Lane\u0085Middleton', '12 Mill Lane, Middleton'",
    "'12 Mill Lane\u2028Middleton\u2029', '12 Mill Lane, Middleton'",
    "'12 Mill Lane,\u000bMiddleton', '12 Mill Lane, Middleton'",
    "'12\u00a0Mill\tLane,\fMiddleton', '12 Mill Lane, Middleton'",
    "'12 Mill\u200b Lane\u00a0\n\u3000Middleton\u001a', '12 Mill Lane, Middleton'"
  })
  void R13_the_lines_of_an_address_become_one(String typed, String kept) {
    assertThat(PostalAddress.parse(typed).get().text()).isEqualTo(kept);
  }

  @Test
  void R13_an_address_has_at_most_300_characters_on_one_line() {
    assertThat(PostalAddress.parse("a".repeat(300)).isValid()).isTrue();
    assertThat(PostalAddress.parse("a".repeat(301)).getError().message()).contains("300");
    assertThat(PostalAddress.parse("a\n".repeat(150)).getError().message()).contains("300");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00a0", "\u3164", "St Hilda\ufffds", "1\u202e eliM", "\u200b", "a\u2028b"})
  void addresses_that_earlier_versions_kept_are_still_readable(String kept) {
    assertThat(new PostalAddress(kept).text()).isEqualTo(kept);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \n "})
  void R13_a_blank_address_is_missing(String text) {
    assertThat(PostalAddress.parse(text).getError()).isEqualTo(Fault.MISSING);
  }

  @Property
  void the_two_doors_agree(@ForAll("texts") String text) {
    Statistics.collect(PostalAddress.parse(text).isValid());
    DOORS.agreeOnLegible(text);
    Statistics.coverage(coverage -> coverage.check(false).percentage(share -> share > 10));
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void the_two_doors_agree_on_hostile_text(String text) {
    DOORS.agreeOnLegible(text);
  }
}
