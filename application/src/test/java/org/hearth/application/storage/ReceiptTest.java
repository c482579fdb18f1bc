package org.hearth.application.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {
  private static final String LONGEST = "k".repeat(255);

  @ParameterizedTest
  @ValueSource(strings = {"1", "8e03978e-40d5-43dd-bc93-6894a57f9324", "with space", "~!\"'"})
  void a_key_is_printable_ascii(String key) {
    assertThat(ReceiptKey.parse("user", key).get()).isEqualTo(new ReceiptKey("user", key));
  }

  @Test
  void a_key_has_at_most_255_characters() {
    assertThat(ReceiptKey.parse("user", LONGEST).isValid()).isTrue();
    assertThat(ReceiptKey.parse("user", LONGEST + "k").isValid()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "caf\u00e9", "a\nb", "a\u0000", "a\u007f"})
  void other_keys_are_refused_through_both_doors(String key) {
    assertThat(ReceiptKey.parse("user", key).isValid()).isFalse();
    assertThatThrownBy(() -> new ReceiptKey("user", key))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_missing_key_is_refused() {
    assertThat(ReceiptKey.parse("user", null).isValid()).isFalse();
  }

  @Test
  void what_is_printed_tells_nothing_of_the_answer() {
    Receipt receipt =
        new Receipt(new ReceiptKey("user", "Asha Patel"), "digest", "Asha", Instant.EPOCH);

    assertThat(receipt + " " + receipt.key()).doesNotContain("Asha", "digest");
  }
}
