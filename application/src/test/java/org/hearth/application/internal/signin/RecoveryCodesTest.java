package org.hearth.application.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {
  /** Each letter or digit has five bits; below 112 a hash without salt would not do. */
  @Test
  void ten_codes_of_120_bits_are_written_in_groups_of_four() {
    List<String> codes = RecoveryCodes.fresh();

    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    assertThat(codes).allSatisfy(code -> assertThat(code).matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){5}"));
  }

  @Test
  void a_code_is_the_same_however_it_is_typed() {
    String code = RecoveryCodes.fresh().get(0);

    assertThat(RecoveryCodes.hash(code.toLowerCase(Locale.ROOT).replace("-", " ")))
        .isEqualTo(RecoveryCodes.hash(code));
  }
}
