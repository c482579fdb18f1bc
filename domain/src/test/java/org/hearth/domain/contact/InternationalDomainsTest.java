package org.hearth.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Domains of e-mail addresses, as IDNA 2008 has them. */
class InternationalDomainsTest {

  @ParameterizedTest
  @CsvSource({
    "stra\u00dfe.example, xn--strae-oqa.example",
    "STRA\u1e9eE.example, xn--strae-oqa.example",
    "strasse.example, strasse.example",
    "b\u00fccher.example, xn--bcher-kva.example",
    "bu\u0308cher.example, xn--bcher-kva.example",
    "B\u00dcCHER.EXAMPLE, xn--bcher-kva.example",
    "xn--bcher-kva.example, xn--bcher-kva.example",
    "XN--BCHER-KVA.example, xn--bcher-kva.example",
    "\u03b2\u03cc\u03bb\u03bf\u03c2.example, xn--nxasmm1c.example",
    "\u03b2\u03cc\u03bb\u03bf\u03c3.example, xn--nxasmq6b.example",
    "\u0392\u038c\u039b\u039f\u03a3.example, xn--nxasmq6b.example",
    "y\u0131ld\u0131z.example, xn--yldz-lzac.example",
    "b\u00fccher\u3002example, xn--bcher-kva.example",
    "b\u00fccher\uff0eexample, xn--bcher-kva.example",
    "b\u00fccher\uff61example, xn--bcher-kva.example",
    "\uff42\u00fccher.example, xn--bcher-kva.example",
    "\u212bngstr\u00f6m.example, xn--ngstrm-hua5l.example",
    "paral\u00b7lel.example, xn--parallel-koa.example",
    "\u30a2\u30fb\u30a4.example, xn--ccke4x.example",
    "\u05d0\u05d1.example, xn--4dbc.example",
    "\u0645\u062b\u0627\u0644.example, xn--mgbh0fb.example",
    "\u4f8b\u3048.example, xn--r8jz45g.example"
  })
  void a_domain_is_kept_in_ascii(String typed, String kept) {
    assertThat(EmailAddress.parse("office@" + typed).map(EmailAddress::text).getOrElse("refused"))
        .isEqualTo("office@" + kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Encodings that decode to nothing, or to what is encoded otherwise.
        "xn--.example",
        "xn--a.example",
        "xn---.example",
        "xn--bcher-kv!.example",
        "xn--strasse-.example",
        "xn--b\u00fccher-kva.example",
        "xn--zzzzzzzzzz99999.example",
        // Symbols, emoji, letters that stand for others, old jamo.
        "\u2665.example",
        "xn--g6h.example",
        "\ud83d\ude00.example",
        "\ufb01sh.example",
        "\u2160\u00fc.example",
        "\u1100\u00fc.example",
        "a\u0640\u00fc.example",
        "b\u00fccher\u20dd.example",
        "\u13a0\u13a1.example",
        // In other company than the standard wants.
        "a\u00b7b.example",
        "l\u00b7.example",
        "\u30fb.example",
        "a\u0375b.example",
        "a\u05f3.example",
        "\u0661\u06f1.example",
        "\u0301\u00fca.example",
        "-b\u00fccher.example",
        "b\u00fccher-.example",
        "b\u00fc--cher.example",
        "b_\u00fccher.example",
        // From right to left and from left to right.
        "\u05d0a.example",
        "a\u05d0.example",
        "1\u05d0.example",
        "\u05d0\u0661 1.example",
        "\u06f11\u0661\u05d0.example",
        "\u05d0.1a.example",
        // Joiners, which cannot be seen.
        "\u0646\u0627\u0645\u0647\u200c\u0627\u06cc.example",
        "\u0915\u094d\u200d\u0937.example",
        "xn--hgbadw3jzhyr.example\u200d\u00fc"
      })
  void what_no_domain_has_is_refused_with_an_example(String domain) {
    assertThat(EmailAddress.parse("office@" + domain).getError().message())
        .contains("office@willow-house.example");
  }

  @Test
  void a_label_has_at_most_63_characters_in_ascii() {
    assertThat(EmailAddress.parse("a@" + "\u00fc" + "a".repeat(55) + ".example").isValid())
        .isTrue();
    assertThat(EmailAddress.parse("a@" + "\u00fc" + "a".repeat(60) + ".example").isValid())
        .isFalse();
    assertThat(EmailAddress.parse("a@" + "\u00fc".repeat(100) + ".example").isValid()).isFalse();
  }

  @Test
  void an_address_that_an_earlier_version_kept_is_still_readable() {
    assertThat(new EmailAddress("office@xn--zzzzzzzzzz99999.example").text()).contains("xn--");
  }
}
