package org.hearth.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyRecordTest {
  private static final String LONGEST = "k".repeat(255);

  @ParameterizedTest
  @ValueSource(strings = {"1", "8e03978e-40d5-43dd-bc93-6894a57f9324", "with space", "~!\"'"})
  void a_key_is_printable_ascii(String key) {
    assertThat(IdempotencyKey.parse("user", key).get()).isEqualTo(new IdempotencyKey("user", key));
  }

  @Test
  void a_key_has_at_most_255_characters() {
    assertThat(IdempotencyKey.parse("user", LONGEST).isValid()).isTrue();
    assertThat(IdempotencyKey.parse("user", LONGEST + "k").isValid()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "caf\u00e9", "a\nb", "a\u0000", "a\u007f"})
  void other_keys_are_refused_through_both_doors(String key) {
    assertThat(IdempotencyKey.parse("user", key).isValid()).isFalse();
    assertThatThrownBy(() -> new IdempotencyKey("user", key))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_missing_key_is_refused() {
    assertThat(IdempotencyKey.parse("user", null).isValid()).isFalse();
  }

  @Test
  void what_is_printed_tells_nothing_of_the_answer() {
    IdempotencyRecord idempotencyRecord =
        new IdempotencyRecord(
            new IdempotencyKey("user", "Asha Patel"), "digest", "Asha", Instant.EPOCH);

    assertThat(idempotencyRecord + " " + idempotencyRecord.key()).doesNotContain("Asha", "digest");
  }
}
