package org.hearth.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.time.LocalDate;
import org.hearth.application.Hearth;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not easily undone is looked at once more: closing a home, changing a user. */
@Tag("browser")
class LookingOnceMoreIT {
  private final PracticeAtWork practice = new PracticeAtWork();
  private final Hearth hearth = practice.deployment().within();

  @AfterEach
  void close() {
    practice.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYBOARD", "TELEPHONE"})
  void a_home_is_closed_once_its_dependents_have_left(Screen screen) {
    CareHomeAccount home = practice.openWillowHouse();
    Resident asha =
        granted(
            hearth.residents().register(HearthFixture.ANN, home.id(), PatientForms.asha().form()));
    granted(
        hearth
            .requests()
            .submit(HearthFixture.ANN, asha.id(), RequestKind.PRESCRIPTION, "The usual."));
    try (Visitor ann = practice.ann(screen, "closing")) {
      ann.sees("Start");
      ann.goTo("/care-homes/" + home.id().value()).sees("Willow House");
      ann.follow("Close the account of this care home").sees("Willow House cannot be closed yet");
      ann.follow("See the residents").follow("Patel, Asha").follow("Move to another care home");
      ann.sees("Move Asha Patel to another care home");
      granted(
          hearth
              .residents()
              .end(
                  HearthFixture.ANN,
                  asha.id(),
                  EndReason.LEFT,
                  LocalDate.ofInstant(
                      practice.deployment().settings().clock().instant(),
                      java.time.ZoneId.of("Europe/London"))));
      ann.goTo("/care-homes/" + home.id().value() + "/close");
      ann.sees("Close the account of Willow House").press("Continue");
      ann.sees("Close the account of Willow House");
      assertThat(ann.text()).contains("Enter a reason");
      ann.fill("Reason", "the home has closed").press("Continue");
      ann.sees("Check before you close the account").press("Close the account");
      ann.sees("Account closed");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYBOARD", "TELEPHONE_WITHOUT_SCRIPTS"})
  void a_user_is_added_and_disabled(Screen screen) {
    try (Visitor ada = practice.ada(screen, "users")) {
      ada.follow("Users").sees("Users").follow("Add a user").sees("Add a user");
      ada.press("Add the user").sees("Add a user");
      ada.fill("Name", "Kim Day").fill("E-mail address", "kim@lime-street.example");
      ada.choose("Staff of the practice").press("Add the user").sees("Invitation sent");
      ada.follow("See this user").sees("Kim Day").follow("Disable Kim Day");
      ada.sees("Disable Kim Day").fill("Reason", "has left").press("Continue");
      ada.sees("Check: Disable Kim Day").press("Disable the user").sees("User disabled");
      ada.follow("See all users").follow("Ada Cole (you)").sees("Ada Cole");
      assertThat(ada.text()).contains("This is you");
    }
  }
}
