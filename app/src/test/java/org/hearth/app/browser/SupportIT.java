package org.hearth.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import org.hearth.domain.patient.AccountHolder;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Support looks at what practices ask for, and does it. */
@Tag("browser")
class SupportIT {
  private final PracticeAtWork practice = new PracticeAtWork();

  @AfterEach
  void close() {
    practice.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYBOARD", "TELEPHONE_WITHOUT_SCRIPTS"})
  void an_account_is_found_in_the_queue_and_reset(Screen screen) {
    AccountHolder asha =
        granted(
            practice
                .deployment()
                .within()
                .patients()
                .register(HearthFixture.ANN, PatientForms.asha().form()));
    granted(
        practice
            .deployment()
            .within()
            .support()
            .askForReset(HearthFixture.ANN, asha.id(), "moves into a care home"));
    try (Visitor sue = practice.sue(screen, "support")) {
      sue.sees("You are signed in").follow("What practices ask for");
      assertThat(sue.sees("What practices ask for").text()).contains("moves into a care home");
      sue.goTo("/patients").sees("Find an account");
      sue.fill("NHS number or dummy number", "999-100-0011").press("Search by number");
      sue.sees("1 account found").follow("Asha Patel").sees("Asha Patel");
      sue.follow("Transfer the account to another practice");
      sue.sees("Transfer the account of Asha Patel").follow("Back to the account");
      sue.follow("Reset the account").sees("Reset the account of Asha Patel");
      sue.press("Reset the account").sees("Reset the account of Asha Patel");
      sue.fill("Reason", "asked by the practice").press("Reset the account").sees("Account reset");
      sue.goTo("/support/resets").sees("What practices ask for");
      assertThat(sue.text()).contains("No practice waits for support.");
      sue.goTo("/create-request").sees("You cannot use this page");
    }
  }
}
