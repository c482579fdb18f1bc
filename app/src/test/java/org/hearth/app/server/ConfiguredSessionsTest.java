package org.hearth.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.hearth.app.config.Environment;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.port.in.signin.SignInSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredSessionsTest {
  private static final SignInSettings USUAL =
      SignInSettings.standard(URI.create("https://hearth.example"));

  @Test
  void sessions_last_as_the_environment_says() {
    assertThat(settings(Map.of())).isEqualTo(USUAL);
    assertThat(settings(Map.of("HEARTH_SESSION_HOURS", " 8 ", "HEARTH_SESSION_IDLE_MINUTES", "15")))
        .isEqualTo(USUAL.withSessions(Duration.ofHours(8), Duration.ofMinutes(15)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "721", "-5", "ten", "30m", "99999999999"})
  void an_idle_time_that_is_none_is_refused(String minutes) {
    assertThatThrownBy(() -> settings(Map.of("HEARTH_SESSION_IDLE_MINUTES", minutes)))
        .isInstanceOf(CommandFailure.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "25"})
  void a_session_lasts_a_day_at_most(String hours) {
    assertThatThrownBy(() -> settings(Map.of("HEARTH_SESSION_HOURS", hours)))
        .isInstanceOf(CommandFailure.class);
  }

  private static SignInSettings settings(Map<String, String> variables) {
    return new ConfiguredSessions(new Environment(variables)).in(USUAL);
  }
}
