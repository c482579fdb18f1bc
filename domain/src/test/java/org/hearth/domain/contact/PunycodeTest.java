package org.hearth.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunycodeTest {

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.integers()
        .between('a', 0x2fa1d)
        .filter(Character::isLetter)
        .map(Character::toString)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(letters -> String.join("", letters));
  }

  /** RFC 3492, 7.1, and domains that exist. */
  @ParameterizedTest
  @CsvSource({
    "b\u00fccher, bcher-kva",
    "stra\u00dfe, strae-oqa",
    "\u0440\u0444, p1ai",
    "\u4ed6\u4eec\u4e3a\u4ec0\u4e48\u4e0d\u8bf4\u4e2d\u6587, ihqwcrb4cv8a8dqg056pqjye",
    "pro\u010dprost\u011bnemluv\u00ed\u010desky, proprostnemluvesky-uyb24dma41a",
    "3\u5e74b\u7d44\u91d1\u516b\u5148\u751f, 3b-ww4c5e180e575a65lsy2b",
    "\u305d\u306e\u30b9\u30d4\u30fc\u30c9\u3067, d9juau41awczczp",
    "t\u1ea1isaoh\u1ecdkh\u00f4ngth\u1ec3ch\u1ec9n\u00f3iti\u1ebfngvi\u1ec7t,"
        + " tisaohkhngthchnitingvit-kjcr8268qyxafd2f1b9g",
    "\ud83d\ude00, e28h"
  })
  void labels_are_encoded_as_the_standard_shows(String label, String encoded) {
    assertThat(Punycode.encode(label)).contains(encoded);
    assertThat(Punycode.decode(encoded)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "a-\u00e9", "\u00e9", "99999999", "zzzzzzzzzzzz", "-A", "0"})
  void what_is_no_encoding_is_not_decoded_or_is_encoded_otherwise(String text) {
    assertThat(Punycode.decode(text).flatMap(Punycode::encode)).isNotEqualTo(Optional.of(text));
  }

  @Property
  void what_is_encoded_is_decoded(@ForAll("labels") String label) {
    Punycode.encode(label)
        .ifPresent(encoded -> assertThat(Punycode.decode(encoded)).contains(label));
  }

  /** The JDK's own encoding knows no other letters, but the same algorithm. */
  @Property
  void letters_of_old_are_encoded_as_the_jdk_encodes_them(@ForAll("labels") String label) {
    String jdk;
    try {
      jdk = IDN.toASCII(label);
    } catch (IllegalArgumentException refused) {
      return;
    }
    if (jdk.startsWith("xn--") && IDN.toUnicode(jdk).equals(label)) {
      assertThat(Punycode.encode(label)).contains(jdk.substring("xn--".length()));
    }
  }

  @Property
  void any_text_is_answered(@ForAll String text) {
    Punycode.decode(text);
    Punycode.encode(text);
  }
}
