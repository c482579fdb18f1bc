package org.hearth.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.web.api.Web;
import org.hearth.domain.Texts;
import org.hearth.domain.TwoDoors;
import org.hearth.domain.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  static final List<String> HOSTILE = Texts.HOSTILE;

  private static final TwoDoors<EmailAddress> DOORS =
      new TwoDoors<>(EmailAddress::parse, EmailAddress::new, EmailAddress::text);

  @Provide
  Arbitrary<String> addresses() {
    return Web.emails()
        .filter(address -> address.length() <= 254 && EmailAddress.parse(address).isValid());
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.around(addresses());
  }

  @Property(tries = 300)
  void R4_addresses_that_differ_in_letter_case_alone_are_one(@ForAll("addresses") String address) {
    assertThat(EmailAddress.parse(address.toUpperCase(Locale.ROOT)).get())
        .isEqualTo(EmailAddress.parse(address.toLowerCase(Locale.ROOT)).get());
  }

  @ParameterizedTest
  @CsvSource({
    "Office@Willow-House.Example, office@willow-house.example",
    "' a.b+homes@x.co.uk ', a.b+homes@x.co.uk",
    "o'hara@x.example, o'hara@x.example",
    "caf\u00e9@b\u00fccher.example, ''",
    "info@B\u00dcCHER.example, info@xn--bcher-kva.example",
    "a@xn--bcher-kva.xn--p1ai, a@xn--bcher-kva.xn--p1ai"
  })
  void an_address_is_kept_in_lower_case_with_an_ascii_domain(String typed, String kept) {
    assertThat(EmailAddress.parse(typed).map(EmailAddress::text).getOrElse("")).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "office",
        "@x.example",
        "office@",
        "office@example",
        "a@b@x.example",
        ".a@x.example",
        "a.@x.example",
        "a..b@x.example",
        "a@-x.example",
        "a@x-.example",
        "a@x..example",
        "a@.x.example",
        "a@x.example.",
        "a b@x.example",
        "\"a b\"@x.example",
        "a@[127.0.0.1]",
        "a@127.0.0.1",
        "Ann <a@x.example>",
        "a@x.example;b@x.example",
        "a@x.e",
        "a@x.example\n.y",
        "a\u0000@x.example",
        "none",
        "n/a"
      })
  void what_is_no_address_is_refused_with_an_example(String text) {
    assertThat(EmailAddress.parse(text).getError().message())
        .contains("office@willow-house.example");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void a_blank_address_is_missing(String text) {
    assertThat(EmailAddress.parse(text).getError()).isEqualTo(Fault.MISSING);
  }

  @Test
  void an_address_has_at_most_64_characters_before_the_sign_and_254_in_all() {
    String domain = "a".repeat(61) + "." + "b".repeat(61) + "." + "c".repeat(61) + ".org";
    assertThat(domain).hasSize(189);
    assertThat(EmailAddress.parse("x".repeat(64) + "@" + domain).get().text()).hasSize(254);
    assertThat(EmailAddress.parse("x".repeat(65) + "@x.example").isInvalid()).isTrue();
    assertThat(EmailAddress.parse("x".repeat(64) + "@c" + domain).isInvalid()).isTrue();
    assertThat(EmailAddress.parse("x@" + "a".repeat(64) + ".example").isInvalid()).isTrue();
  }

  @Test
  void a_literal_in_capitals_is_a_mistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("A@x.example"));
  }

  @Property
  void the_two_doors_agree(@ForAll("texts") String text) {
    Statistics.collect(EmailAddress.parse(text).isValid());
    DOORS.agreeOn(canonical(text));
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void the_two_doors_agree_on_hostile_text(String text) {
    DOORS.agreeOn(text);
  }

  private static String canonical(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
