package org.hearth.domain.carehome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CareHomeNameTest {
  static final List<String> HOSTILE = Texts.HOSTILE;

  private static final TwoDoors<CareHomeName> DOORS =
      new TwoDoors<>(CareHomeName::parse, CareHomeName::new, CareHomeName::text);

  @Provide
  Arbitrary<String> texts() {
    return Texts.around(Arbitraries.of("Willow House", "42 Park View", "\u00c9glise\nLodge"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Willow House",
        "42 Park View",
        "\u00c9glise Lodge",
        "St. Anne's (Bury) & Co., No. 3",
        "\u738b\u5bb6"
      })
  void R13_a_name_begins_with_a_letter_or_a_digit(String text) {
    assertThat(CareHomeName.parse(" " + text).get()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"x\")", "+44", "-Willow", "@Willow", "'Willow'", "(Willow)"})
  void R13_a_name_that_a_spreadsheet_would_run_is_refused(String text) {
    assertThat(CareHomeName.parse(text).getError().message()).contains("letter or a digit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "St Anne\u2019s \u2013 Bury",
        "St Anne\u2018s \u2010 Bury",
        "St Anne\u02bcs \u2212 Bury",
        "St Anne`s \u2014 Bury",
        "St  Anne\u00b4s\u00a0-  Bury",
        "\ufeffSt Anne's\t-\u3000Bury\u200b"
      })
  void R13_apostrophes_hyphens_and_spaces_are_kept_in_one_form(String text) {
    assertThat(CareHomeName.parse(text).get()).hasToString("St Anne's - Bury");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"St Anne\u2019s", "Oak  Lodge", "Bury \u2013 East", "St Hilda\ufffds", "A\u202eB"})
  void names_that_earlier_versions_kept_are_still_readable(String kept) {
    assertThat(new CareHomeName(kept)).hasToString(kept);
  }

  @Test
  void R13_a_name_has_at_most_200_characters_however_it_was_typed() {
    assertThat(CareHomeName.parse("a".repeat(200)).isValid()).isTrue();
    assertThat(CareHomeName.parse("a".repeat(201)).getError().message()).contains("200");
    assertThat(CareHomeName.parse("a\n".repeat(90)).getError().message()).contains("200");
    assertThat(CareHomeName.parse("a" + "\u0958".repeat(199)).getError().message()).contains("200");
  }

  @Test
  void one_name_typed_with_composed_or_combining_marks_is_one_name() {
    assertThat(CareHomeName.parse("E\u0301glise").get())
        .isEqualTo(CareHomeName.parse("\u00c9glise").get());
  }

  @Test
  void a_literal_is_in_the_form_in_which_names_are_kept() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CareHomeName("E\u0301glise"));
    // One character becomes two: 200 as typed, and too long as it would be kept.
    String grows = "a" + "b".repeat(198) + "\u0958";
    assertThat(CareHomeName.parse(grows).isInvalid()).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> new CareHomeName(grows));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \n"})
  void R13_a_blank_name_is_missing(String text) {
    assertThat(CareHomeName.parse(text).getError()).isEqualTo(Fault.MISSING);
  }

  @Property
  void the_two_doors_agree(@ForAll("texts") String text) {
    Statistics.collect(CareHomeName.parse(text).isValid());
    DOORS.agreeOnLegible(text);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void the_two_doors_agree_on_hostile_text(String text) {
    DOORS.agreeOnLegible(text);
  }

  @Test
  void R23_two_ways_of_writing_one_name_have_one_key() {
    String key = new CareHomeName("St. Anne's-by-the-Sea Caf\u00e9").searchKey();
    for (String same :
        new String[] {
          "ST. ANNE'S-BY-THE-SEA CAF\u00c9",
          "St Anne\u2019s by the Sea Cafe",
          "St. Annes\u2010by the\u2010Sea Caf\u00e9",
          "st annes bythesea cafe",
          "St.Anne's-by-the-Sea Cafe"
        }) {
      assertThat(new CareHomeName(same).searchKey()).as(same).isEqualTo(key);
    }
    assertThat(new CareHomeName("St. Anne's by the Lake Cafe").searchKey()).isNotEqualTo(key);
  }
}
