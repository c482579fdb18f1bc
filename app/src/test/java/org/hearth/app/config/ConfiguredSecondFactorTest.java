package org.hearth.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings.SecondFactorPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredSecondFactorTest {
  private static final String POLICY = "HEARTH_SECOND_FACTOR";
  private static final String KEY = "HEARTH_SECOND_FACTOR_KEY";
  private static final String LONG = "0123456789abcdef0123456789abcdef";

  @Test
  void the_environment_says_who_needs_one_and_by_which_key_it_is_encrypted() {
    assertThat(settings(Map.of()))
        .isEqualTo(new SecondFactorSettings(SecondFactorPolicy.COMPULSORY, Optional.empty()));
    assertThat(settings(Map.of(POLICY, " optional ", KEY, LONG)))
        .isEqualTo(new SecondFactorSettings(SecondFactorPolicy.OPTIONAL, Optional.of(LONG)));
    assertThat(settings(Map.of(POLICY, "compulsory")).policy())
        .isEqualTo(SecondFactorPolicy.COMPULSORY);
  }

  /** A mistyped value must not make a second factor optional that was meant to be compulsory. */
  @ParameterizedTest
  @ValueSource(strings = {"off", "Optional", "false", "none"})
  void another_word_is_refused(String word) {
    assertThatThrownBy(() -> settings(Map.of(POLICY, word))).isInstanceOf(CommandFailure.class);
  }

  @Test
  void a_short_key_is_refused_and_not_repeated() {
    assertThatThrownBy(() -> settings(Map.of(KEY, "quick brown fox")))
        .isInstanceOf(CommandFailure.class)
        .hasMessageNotContaining("fox");
    assertThat(settings(Map.of(KEY, LONG)).toString()).doesNotContain(LONG);
  }

  private static SecondFactorSettings settings(Map<String, String> variables) {
    return new ConfiguredSecondFactor(new Environment(variables))
        .get(SecondFactorPolicy.COMPULSORY);
  }
}
