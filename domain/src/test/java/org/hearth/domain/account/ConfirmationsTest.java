package org.hearth.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationsTest {

  @Test
  void R8_both_confirmations_are_enough() {
    assertThat(new Confirmations(true, true).refusal()).isEmpty();
    assertThat(Confirmations.BOTH).isEqualTo(new Confirmations(true, true));
  }

  @ParameterizedTest
  @CsvSource({
    "true, false, It is not confirmed that the account holder agrees to the account.",
    "false, true, It is not confirmed that the details were checked.",
    "false, false, Neither confirmation is given."
  })
  void R8_a_missing_confirmation_is_refused_and_named(
      boolean checked, boolean agrees, String message) {
    Refusal refusal = new Confirmations(checked, agrees).refusal().orElseThrow();
    assertThat(refusal.code()).isEqualTo("confirmation-missing");
    assertThat(refusal.message()).isEqualTo(message);
  }
}
