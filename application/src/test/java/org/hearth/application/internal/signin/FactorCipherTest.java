package org.hearth.application.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactorCipherTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  private final FactorCipher cipher = new FactorCipher(Optional.of("a key of this test alone"));

  @Test
  void a_secret_is_not_in_what_is_kept_and_comes_back() {
    String kept = cipher.seal(SECRET, "login");

    assertThat(kept).startsWith("1:").hasSizeLessThan(200);
    assertThat(new String(bytes(kept), StandardCharsets.ISO_8859_1)).doesNotContain("12345");
    assertThat(cipher.open(kept, "login")).isEqualTo(SECRET);
    assertThat(cipher.seal(SECRET, "login")).isNotEqualTo(kept);
  }

  @Test
  void a_secret_is_of_no_use_to_another_login() {
    String kept = cipher.seal(SECRET, "login");

    assertThatThrownBy(() -> cipher.open(kept, "another"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_secret_that_was_changed_is_not_taken() {
    byte[] changed = bytes(cipher.seal(SECRET, "login"));
    changed[changed.length - 1] ^= 1;

    assertThatThrownBy(
            () -> cipher.open("1:" + Base64.getEncoder().encodeToString(changed), "login"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_was_kept_without_a_key_is_read_on_with_one() {
    FactorCipher without = new FactorCipher(Optional.empty());

    assertThat(cipher.open(without.seal(SECRET, "login"), "login")).isEqualTo(SECRET);
  }

  @Test
  void another_key_or_none_opens_nothing() {
    String kept = cipher.seal(SECRET, "login");

    for (Optional<String> key : List.of(Optional.of("another"), Optional.<String>empty())) {
      assertThatThrownBy(() -> new FactorCipher(key).open(kept, "login"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("key");
    }
  }

  private static byte[] bytes(String kept) {
    return Base64.getDecoder().decode(kept.substring(2));
  }
}
