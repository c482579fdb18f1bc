package org.hearth.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.testkit.signin.Authenticator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A second factor is set up and used, and the other sessions of a user are ended. */
@Tag("browser")
class ProtectingALoginIT {
  private final PracticeAtWork practice = new PracticeAtWork();

  @AfterEach
  void close() {
    practice.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYBOARD", "TELEPHONE_WITHOUT_SCRIPTS"})
  void an_app_is_set_up_and_a_recovery_code_stands_in_for_it(Screen screen) {
    try (Visitor ann = practice.ann(screen, "second-factor")) {
      ann.follow("Signing in").sees("Signing in");
      ann.follow("Set up, change or remove the second factor").sees("Your second factor");
      ann.fill("E-mail address", PracticeAtWork.ANN)
          .fill("Password", Deployment.PASSWORD)
          .press("Continue")
          .sees("Set up your app");
      Authenticator app = new Authenticator(ann.textOf("secret").replace(" ", ""));
      ann.fill("Code", "000000").press("Use this app").sees("Set up your app");
      assertThat(ann.title()).startsWith("Error: ");
      Instant now = practice.deployment().settings().clock().instant();
      ann.fill("Code", app.code(now)).press("Use this app").sees("Your recovery codes");
      String recovery = ann.textOf("codes").lines().findFirst().orElseThrow().strip();
      ann.follow("Continue").sees("Start").press("Sign out").sees("Sign in");
      ann.signIn(PracticeAtWork.ANN, Deployment.PASSWORD).sees("Give a code");
      ann.fill("Code", "000000").press("Continue").sees("Give a code");
      ann.fill("Code", recovery).press("Continue").sees("Start");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LARGE_TEXT", "TELEPHONE_WITHOUT_SCRIPTS"})
  void all_other_sessions_are_ended(Screen screen) {
    try (Visitor elsewhere = practice.ann(Screen.DESK, "sessions-elsewhere");
        Visitor ann = practice.ann(screen, "sessions")) {
      ann.follow("Signing in").sees("Signing in");
      ann.press("End all other sessions").sees("All other sessions have ended");
      assertThat(elsewhere.goTo("/").sees("Sign in").text()).doesNotContain("Ann");
    }
  }
}
