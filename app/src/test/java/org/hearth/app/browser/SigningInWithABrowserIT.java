package org.hearth.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.signin.SignInFixture.OTHER_PASSWORD;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A care home's way in, from the invitation on. */
@Tag("browser")
class SigningInWithABrowserIT {
  private static final Pattern INVITATION = Pattern.compile("/choose-password\\?link=[\\w-]{43}");

  private final Deployment deployment = Deployment.of(1);
  private String invitation;

  @BeforeEach
  void openAHome() {
    granted(
        deployment
            .within()
            .careHomes()
            .open(HearthFixture.ANN, CareHomeForms.willowHouse().form()));
    deployment.sendEmails();
    Matcher link = INVITATION.matcher(deployment.post().of(OFFICE).get(0).text());
    assertThat(link.find()).isTrue();
    invitation = link.group();
  }

  @AfterEach
  void close() {
    deployment.close();
  }

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void a_home_chooses_its_password_signs_in_and_signs_out(boolean scripts) {
    try (Visitor rosa = visitor(scripts)) {
      rosa.goTo(invitation).fill("New password", PASSWORD).press("Choose this password");
      assertThat(rosa.heading()).isEqualTo("Your password is set");

      signIn(rosa.follow("Sign in"), PASSWORD);
      assertThat(rosa.heading()).isEqualTo("Willow House");
      assertThat(rosa.text()).contains("No resident is registered yet");

      rosa.press("Sign out");
      assertThat(rosa.heading()).isEqualTo("Sign in");
      assertThat(rosa.goTo("/").heading()).isEqualTo("Sign in");
    }
  }

  @Test
  void a_wrong_password_and_a_used_link_are_told_on_the_page() {
    try (Visitor rosa = visitor(true)) {
      rosa.goTo(invitation).fill("New password", PASSWORD).press("Choose this password");

      signIn(rosa.goTo("/sign-in"), OTHER_PASSWORD);
      assertThat(rosa.title()).startsWith("Error: Sign in");
      assertThat(rosa.text()).contains("There is a problem").doesNotContain(OFFICE);
      assertThat(rosa.faults()).isEmpty();

      rosa.goTo(invitation).fill("New password", OTHER_PASSWORD).press("Choose this password");
      assertThat(rosa.title()).startsWith("Error: Choose a password");
      assertThat(rosa.text()).contains("There is a problem");
    }
  }

  @Test
  void every_page_is_accessible_and_within_its_own_content_security_policy() {
    try (Visitor rosa = visitor(true)) {
      assertThat(rosa.goTo("/sign-in").faults()).isEmpty();
      assertThat(rosa.follow("I have no password, or have forgotten it").faults()).isEmpty();
      assertThat(rosa.goTo(invitation).faults()).isEmpty();
      rosa.fill("New password", "short").press("Choose this password");
      assertThat(rosa.heading()).isEqualTo("Choose a password");
      rosa.fill("New password", PASSWORD).press("Choose this password");
      assertThat(rosa.faults()).isEmpty();
      signIn(rosa.follow("Sign in"), PASSWORD);
      assertThat(rosa.faults()).isEmpty();
    }
  }

  @Test
  void no_page_brings_a_font() {
    try (Visitor rosa = visitor(true)) {
      assertThat(rosa.goTo("/sign-in").fonts()).isZero();
    }
  }

  private Visitor visitor(boolean scripts) {
    return Visitor.of(
        deployment.server(0).address(),
        scripts ? Screen.DESK : Screen.DESK_WITHOUT_SCRIPTS,
        "signing-in");
  }

  private static void signIn(Visitor visitor, String password) {
    visitor
        .fill("E-mail address", OFFICE)
        .fill("Password", password)
        .fill("Your name, if you work at a care home", "Rosa")
        .press("Sign in");
  }
}
