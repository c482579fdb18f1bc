package org.hearth.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearth.domain.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
  static final List<String> UNSEEN = Texts.UNSEEN;
  static final List<String> SPACES = Texts.SPACES;
  static final List<String> TURNS = Texts.TURNS;

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @ParameterizedTest
  @FieldSource("UNSEEN")
  void R13_what_cannot_be_seen_is_removed_wherever_it_stands(String unseen) {
    assertThat(TypedText.clean(unseen + "A" + unseen + "nn" + unseen)).isEqualTo("Ann");
    assertThat(TypedText.isEmpty(unseen + " " + unseen)).isTrue();
  }

  @ParameterizedTest
  @FieldSource("SPACES")
  void R13_every_space_is_a_plain_one(String space) {
    assertThat(TypedText.clean(space + "Ann" + space + "Lee" + space)).isEqualTo("Ann Lee");
    assertThat(TypedText.isEmpty(space)).isTrue();
  }

  @ParameterizedTest
  @FieldSource("TURNS")
  void R13_what_turns_the_direction_stays_to_be_refused_and_is_no_text_by_itself(String turn) {
    assertThat(TypedText.clean("a" + turn + "b")).isEqualTo("a" + turn + "b");
    assertThat(TypedText.isEmpty(turn + " " + turn)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b", "\f"})
  void line_ends_of_every_kind_stay_line_ends(String end) {
    assertThat(TypedText.clean("a" + end + "b" + end).lines()).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\u001a", "a\u001a\r\n", "a \u001a\u001a", "a\u00a0\u001a", "\ufeffa\u001a"})
  void R13_the_end_mark_of_an_old_file_is_cut_off(String text) {
    assertThat(TypedText.clean(text)).isEqualTo("a");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", " ", "\u001a", "\t\n", "\u00a0\u200b\ufeff\u3164\u2800", "\u202a\u202c"})
  void R13_nothing_to_be_seen_is_empty(String text) {
    assertThat(TypedText.isEmpty(text)).isTrue();
    assertThat(TypedText.clean(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "a", "\u0000", "\ufffd", "\u0301", "\ud800", "-", "\u4e00"})
  void whatever_can_be_seen_or_must_be_refused_is_text(String text) {
    assertThat(TypedText.isEmpty(text)).isFalse();
    assertThat(TypedText.clean(text)).isEqualTo(text);
  }

  @Test
  void tabs_are_spaces_but_in_text_of_several_lines() {
    assertThat(TypedText.clean("a\tb\t")).isEqualTo("a b");
    assertThat(TypedText.cleanLines("a\tb\n\u00a0c\td\t")).isEqualTo("a\tb\n c\td");
  }

  @Test
  void plain_text_is_not_copied() {
    String plain = "12 Mill Lane, Middleton";
    assertThat(TypedText.clean(plain)).isSameAs(plain);
  }

  @Property
  void what_is_clean_stays_as_it_is(@ForAll("texts") String text) {
    String clean = TypedText.clean(text);
    assertThat(TypedText.clean(clean)).isEqualTo(clean);
    assertThat(TypedText.isEmpty(text)).isEqualTo(clean.isEmpty());
    assertThat(TypedText.cleanLines(TypedText.cleanLines(text)))
        .isEqualTo(TypedText.cleanLines(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "St Hilda\u00e2\u20ac\u2122s",
        "Jo\u00c3\u00a3o",
        "Jos\u00c3\u00a9",
        "\u00c3\u0081lvaro",
        "Se\u00c3\u00a1n \u00c3\u201c Cathail",
        "10 \u00c2\u00a3",
        "1\u00c2\u00a0High Street",
        "Ll\u00c5\u00b7r",
        "Micha\u00c5\u201a",
        "Kowalczyk\u00c4\u2026",
        "M\u00c3\u00bcller",
        "M\u00c3\u0192\u00c2\u00bcller",
        "\u00ef\u00bb\u00bfAnn",
        "St Hilda\u00ef\u00bf\u00bds",
        "Nguy\u00e1\u00bb\u2026n",
        "\u00d0\u0160\u00d0\u00b0",
        "Zo\u221a\u00b4",
        "Hilda\u201a\u00c4\u00f4s",
        "Jos\u251c\u00ae",
        "Hilda\u00d4\u00c7\u00d6s",
        "Hilda\u0092s",
        "Smith &amp; Sons",
        "O&#39;Hara",
        "O&#x27;Hara",
        "1&nbsp;High Street",
        "Jos&eacute;",
        "O&rsquo;Hara",
        "O\\u2019Hara",
        "1 High Street_x000D_",
        "Jos=C3=A9"
      })
  void text_that_was_decoded_wrongly_seems_so(String text) {
    assertThat(TypedText.seemsDecodedWrongly(text)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "12 Mill Lane, Middleton",
        "\u00c2ngela",
        "Jo\u00e3o",
        "JO\u00c3O",
        "S\u00e3o Paulo",
        "CONCEI\u00c7\u00c3O",
        "Se\u00e1n \u00d3 Cathail",
        "\u00c9glise Lodge",
        "CAF\u00c9\u2019S",
        "CAF\u00c9\u2026",
        "ESPA\u00d1A",
        "\u00c5s\u00e4ng",
        "\u00c4\u00e4nekoski",
        "Gda\u0144sk",
        "\u0160\u017eivec",
        "Llŷr",
        "\u041d\u0430\u0442\u0430\u043b\u044c\u044f",
        "\u738b\u5c0f\u660e",
        "O\u2019Hara \u2013 Smith",
        "\u201cThe Elms\u201d",
        "M&S, Smith & Sons; others",
        "Marks &Sons;",
        "a_b@x.example",
        "=HYPERLINK(\"x\")",
        "\u00a3100 \u20ac5 20\u00b0",
        "Caf\u00e9 \u00bb"
      })
  void names_that_people_have_do_not(String text) {
    assertThat(TypedText.seemsDecodedWrongly(text)).isFalse();
  }
}
