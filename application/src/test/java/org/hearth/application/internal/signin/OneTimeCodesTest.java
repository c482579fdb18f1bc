package org.hearth.application.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** Appendix B of RFC 6238, the last six of its eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codes_are_those_of_the_standard(long second, String code) {
    assertThat(OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(second)))
        .isEqualTo(OptionalLong.of(second / 30));
  }

  @Test
  void a_code_is_taken_one_step_early_or_late_and_no_more() {
    for (long second : new long[] {30, 89, 60, 119}) {
      assertThat(OneTimeCodes.step(SECRET, "359152", Instant.ofEpochSecond(second)))
          .isEqualTo(OptionalLong.of(2));
    }
    assertThat(OneTimeCodes.step(SECRET, "359152", Instant.ofEpochSecond(29))).isEmpty();
    assertThat(OneTimeCodes.step(SECRET, "359152", Instant.ofEpochSecond(120))).isEmpty();
  }

  @Test
  void digits_are_the_same_wherever_the_server_is() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      assertThat(OneTimeCodes.step(SECRET, "287082", Instant.ofEpochSecond(59))).isPresent();
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void what_is_no_code_matches_none() {
    for (String text : new String[] {"", "28708", "2870820", "٢٨٧٠٨٢", "287082 "}) {
      assertThat(OneTimeCodes.step(SECRET, text, Instant.ofEpochSecond(59))).isEmpty();
      assertThat(OneTimeCodes.isOne(text)).isFalse();
    }
  }

  @Test
  void an_app_reads_the_secret_from_an_address() {
    assertThat(OneTimeCodes.address(Base32.of(SECRET), "a+b@ash.example"))
        .hasToString(
            "otpauth://totp/Hearth:a%2Bb%40ash.example"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Hearth");
  }
}
