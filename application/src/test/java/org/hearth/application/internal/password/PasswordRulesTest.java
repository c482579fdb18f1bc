package org.hearth.application.internal.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import org.hearth.domain.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  private static final String EMAIL = "rosa.diaz@willow-house.example";
  private static final String NAME = "Oak Lodge";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "three brown cows on a hill",
        "correct horse battery",
        "Vq8#mzLw4!tR",
        "7391 4486 2075",
        "ab739218465502",
        "!7-Fq.2rw#9,+k",
        "42 brown cows on a hill!",
        "Manchester ponders green tea 2026!",
        "zwölf Boxkämpfer jagen",
        "🦊🐝🌵🧊🪁🛶🥁🧭🪵🐙🦑🪐"
      })
  void long_ones_of_any_characters_are_taken(String password) {
    assertThat(read(password).isValid()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "P@ssw0rd1234",
        "123456789012",
        "aaaaaaaaaaaa",
        "abcabcabcabc",
        "qwertyuiop[]",
        "1q2w3e4r5t6y",
        "iloveyou1234",
        "letmeinletmein",
        "P@ssw0rd2024!!",
        "Manchester2026!",
        "2026Manchester!",
        "m4nch3st3r123!",
        "5tockport2019!!",
        "Altrincham2026",
        "!!!L1verp00l99",
        "Welcome123456!",
        "Christmas!2026",
        "December2026!!",
        "manchesterunited1",
        "Monkey1!2345678",
        "qwerty!qwerty!2024"
      })
  void common_ones_are_refused(String password) {
    assertThat(fault(password)).startsWith("is one that many people choose");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "three HEARTH cows on a hill",
        "Rosa has brown cows",
        "brown cows of diaz",
        "rosa.diaz and brown cows",
        "under the oak lodge",
        "the lodge with cows"
      })
  void the_service_the_name_and_the_address_are_no_part_of_it(String password) {
    assertThat(fault(password)).startsWith("has the name of the service");
  }

  @Test
  void short_words_of_a_name_may_be_in_it() {
    assertThat(read("soaked brown cows hill").isValid()).isTrue();
  }

  @Test
  void characters_are_counted_as_people_count_them() {
    String eleven = "🦊🐝🌵🧊🪁🛶🥁🧭🪵🐙🦑";
    assertThat(fault(eleven)).isEqualTo("is not 12 to 128 characters long");
    assertThat(fault("e\u0301".repeat(11))).isEqualTo("is not 12 to 128 characters long");
    assertThat(fault("x y".repeat(43))).isEqualTo("is not 12 to 128 characters long");
    assertThat(fault("x".repeat(1_000_000))).isEqualTo("is not 12 to 128 characters long");
  }

  @Test
  void a_long_one_is_taken_whole() {
    String longest = "Vq8#mzLw4!tR".repeat(10) + "12345678";
    assertThat(read(longest).get()).isEqualTo(longest).hasSize(128);
  }

  @Test
  void nothing_is_no_password() {
    assertThat(PasswordRules.parse(null, NAME, EMAIL).getError()).isEqualTo(Fault.MISSING);
    assertThat(PasswordRules.parse("", NAME, EMAIL).getError()).isEqualTo(Fault.MISSING);
    assertThat(PasswordRules.attempt(null)).isEmpty();
    assertThat(PasswordRules.attempt("x".repeat(1_000_000))).isEmpty();
  }

  @Test
  void nothing_is_cut_off_and_no_blank_is_stripped() {
    assertThat(read(" three brown cows ").get()).isEqualTo(" three brown cows ");
    assertThat(PasswordRules.attempt(" Cafe\u0301 ")).isEqualTo(" Caf\u00e9 ");
  }

  private static Validation<Fault, String> read(String password) {
    return PasswordRules.parse(password, NAME, EMAIL);
  }

  private static String fault(String password) {
    return read(password).getError().message();
  }
}
