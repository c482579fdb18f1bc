package org.hearth.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearth.domain.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {

  @Provide
  Arbitrary<String> names() {
    return Texts.any().filter(text -> !text.isEmpty());
  }

  @Provide
  Arbitrary<String> plainNames() {
    return Arbitraries.strings().alpha().withChars(" '-.").ofMinLength(1).ofMaxLength(30);
  }

  @ParameterizedTest
  @CsvSource({
    "OHara, O'Hara",
    "OHara, O\u2019HARA",
    "OHara, O\u2018Hara",
    "OHara, O\u02bcHara",
    "OHara, O`Hara",
    "OHara, O\u00b4Hara",
    "OHara, O\u2032Hara",
    "OHara, O\uff07Hara",
    "OHara, o Hara",
    "Smith-Jones, Smith Jones",
    "Smith-Jones, SMITH\u2010JONES",
    "Smith-Jones, Smith\u2011Jones",
    "Smith-Jones, Smith\u2013Jones",
    "Smith-Jones, Smith\u2212Jones",
    "Smith-Jones, Smith  Jones",
    "St John, St. John",
    "van der Berg, Van  Der Berg",
    "Fernandez, Fern\u00e1ndez",
    "Fernandez, FERNA\u0301NDEZ",
    "Muller, M\u00fcller",
    "Sorensen, S\u00f8rensen",
    "Lukasz, \u0141ukasz",
    "Dordevic, \u0110or\u0111evi\u0107",
    "Aegir, \u00c6gir",
    "Coeur, C\u0153ur",
    "Strasse, Stra\u00dfe",
    "Strasse, STRA\u1e9eE",
    "Yildiz, Y\u0131ld\u0131z",
    "Yildiz, YILDIZ",
    "Izmir, \u0130zmir",
    "Thor, \u00de\u00f3r",
    "Gudrun, Gu\u00f0r\u00fan",
    "Llyr, Ll\u0177r",
    "Nguyen, Nguy\u1ec5n",
    "Smith, \uff33\uff2d\uff29\uff34\uff28",
    "Griffin, Gri\ufb03n",
    "\u0391\u039b\u0395\u039e\u0399\u03a3, \u0391\u03bb\u03ad\u03be\u03b9\u03c2",
    "\u0418\u0432\u0430\u043d\u0451\u0432, \u0438\u0432\u0430\u043d\u0435\u0432",
    "\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f, \u0645\u062d\u0645\u062f",
    "\u05d3\u05b8\u05bc\u05d5\u05b4\u05d3, \u05d3\u05d5\u05d3"
  })
  void ways_of_writing_one_name_have_one_key(String one, String other) {
    assertThat(SearchKey.of(one)).isEqualTo(SearchKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "O'Hara, O'Hare",
    "Smith, Smyth",
    "Muller, Mueller",
    "Ann, Anne",
    "Jones, Jone",
    "\u0928\u093f\u0930\u094d\u092e\u0932\u093e, \u0928\u0930\u092e\u0932",
    "\u304b\u3099, \u304b",
    "\ud55c, \ud558"
  })
  void other_names_have_other_keys(String one, String other) {
    assertThat(SearchKey.of(one)).isNotEqualTo(SearchKey.of(other));
  }

  @Test
  void a_key_is_written_as_databases_keep_it() {
    assertThat(SearchKey.of("O\u2019Hara-Sm\u00efth")).isEqualTo("oharasmith");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ufb03", "\u00df", "\u00c6", "\ufdfa", "\ud83d\ude00x"})
  void a_key_has_at_most_200_characters_none_of_them_cut_in_half(String letter) {
    String key = SearchKey.of(letter.repeat(100) + "a" + letter.repeat(100));
    assertThat(key.length()).isBetween(199, 200);
    assertThat(Character.isHighSurrogate(key.charAt(key.length() - 1))).isFalse();
  }

  @Property
  void a_name_has_a_key_which_is_its_own(@ForAll("names") String name) {
    String key = SearchKey.of(name);
    assertThat(key).isNotEmpty().hasSizeLessThanOrEqualTo(SearchKey.LONGEST);
  }

  @Property
  void plain_names_have_the_same_key_as_beside_a_letter_that_is_not_plain(
      @ForAll("plainNames") String name) {
    assertThat(SearchKey.of("x" + name + "\u00e9")).isEqualTo(SearchKey.of("x" + name + "e"));
    assertThat(SearchKey.of(name.toUpperCase(Locale.ROOT))).isEqualTo(SearchKey.of(name));
  }
}
