package org.hearth.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import org.hearth.application.Hearth;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in the way of a form is told on a page of its own, and the form is kept. */
@Tag("browser")
class InTheWayIT {
  private final PracticeAtWork practice = new PracticeAtWork();
  private final Hearth hearth = practice.deployment().within();

  @AfterEach
  void close() {
    practice.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYBOARD", "TELEPHONE_WITHOUT_SCRIPTS"})
  void an_address_in_use_is_removed_and_the_form_goes_on_with_everything_typed(Screen screen) {
    granted(hearth.patients().register(HearthFixture.ANN, PatientForms.asha().form()));
    try (Visitor ann = practice.ann(screen, "address-in-use")) {
      ann.goTo("/accounts/patient").sees("Create new patient account");
      person(ann, "999 000 0085", "Mary", "Jones")
          .fill("Address", "4 Hill Street, Sale")
          .fill("Postcode", "M33 5AN")
          .fill("Telephone number", "0161 496 0002")
          .fill("E-mail address", "asha@hearth.example");
      confirm(ann).press("Create account").sees("Another account has this e-mail address");

      ann.follow("Remove this address from Asha Patel's account");
      ann.sees("Remove the e-mail address from Asha Patel's account");
      ann.press("Remove the e-mail address");
      assertThat(ann.text()).contains("Confirm that this patient has no email address");
      ann.sees("Remove the e-mail address from Asha Patel's account");
      ann.choose("This patient has no email address").press("Remove the e-mail address");

      ann.sees("Create new patient account");
      assertThat(ann.valueOf("E-mail address")).isEqualTo("asha@hearth.example");
      assertThat(ann.valueOf("Last name")).isEqualTo("Jones");
      ann.press("Create account").sees("Account created");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYBOARD", "TELEPHONE_WITHOUT_SCRIPTS"})
  void a_patient_with_an_account_of_their_own_waits_for_support(Screen screen) {
    granted(hearth.patients().register(HearthFixture.ANN, PatientForms.asha().form()));
    CareHomeAccount home = practice.openWillowHouse();
    try (Visitor ann = practice.ann(screen, "own-account")) {
      registerAsha(ann, home).sees("This patient has an account of their own");
      ann.press("Ask support to reset the patient's account");
      ann.sees("This patient has an account of their own");
      assertThat(ann.title()).startsWith("Error: ");
      ann.fill("Reason", "moves into the care home");
      ann.press("Ask support to reset the patient's account").sees("Support was asked");
      ann.follow("Go back to the form").sees("Register a dependent of Willow House");
      assertThat(ann.valueOf("Last name")).isEqualTo("Patel");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYBOARD", "TELEPHONE_WITHOUT_SCRIPTS"})
  void a_resident_of_another_home_is_moved_and_the_dependency_ends(Screen screen) {
    CareHomeAccount home = practice.openWillowHouse();
    granted(hearth.residents().register(HearthFixture.ANN, home.id(), PatientForms.asha().form()));
    CareHomeAccount other =
        granted(hearth.careHomes().open(HearthFixture.ANN, CareHomeForms.elmCourt().form()));
    try (Visitor ann = practice.ann(screen, "another-home")) {
      registerAsha(ann, other).sees("This patient is a dependent of another care home");
      ann.press("Move the patient to this care home");
      ann.sees("Check before you move Asha Patel").follow("Go back and change it");
      ann.sees("Move Asha Patel to another care home").press("Continue");
      ann.sees("Check before you move Asha Patel").press("Move the patient").sees("Asha Patel");
      assertThat(ann.text()).contains("Dependent of Elm Court");

      ann.follow("End the dependency").sees("End the dependency of Asha Patel");
      ann.press("Continue").sees("End the dependency of Asha Patel");
      assertThat(ann.text()).contains("Enter a reason");
      ann.choose("Gets an account of their own").press("Continue");
      ann.sees("Check before you end the dependency").press("End the dependency");
      ann.sees("Asha Patel");
      assertThat(ann.text()).doesNotContain("Dependent of");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYBOARD", "TELEPHONE_WITHOUT_SCRIPTS"})
  void an_account_of_another_practice_is_told_as_that_alone(Screen screen) {
    CareHomeAccount home = practice.openWillowHouse();
    granted(hearth.residents().register(HearthFixture.ANN, home.id(), PatientForms.asha().form()));
    try (Visitor ben = practice.ben(screen, "another-practice")) {
      ben.goTo("/create-request").fill("NHS number or dummy number", "9991000011");
      ben.press("Search by number").sees("This account is at another practice");
      assertThat(ben.text()).doesNotContain("Asha", "Patel", "Willow");
      ben.goTo("/care-homes").fill("Dummy NHS number of the care home", "999-999-0001");
      ben.press("Search by number").sees("This care home is not registered at your practice");
      ben.press("Ask to serve this care home").sees("You have asked to serve the care home");
      ben.goTo("/care-homes/" + home.id().value())
          .sees("There is no such account at your practice");
    }
  }

  private static Visitor registerAsha(Visitor ann, CareHomeAccount home) {
    ann.goTo("/care-homes/" + home.id().value() + "/register");
    person(ann, "999 100 0011", "Asha", "Patel").choose("This patient has no email address");
    return confirm(ann).press("Register the dependent");
  }

  private static Visitor person(Visitor ann, String number, String given, String family) {
    return ann.fill("NHS number", number)
        .fill("First name", given)
        .fill("Last name", family)
        .fillDate("22", "10", "1941");
  }

  private static Visitor confirm(Visitor ann) {
    return ann.choose("I have checked the details with the account holder")
        .choose("The account holder agrees to the account");
  }
}
