package org.hearth.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.util.Optional;
import org.hearth.application.Hearth;
import org.hearth.application.port.out.Page;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rosa of a care home, from the home's invitation to the answers to what she asked. */
@Tag("browser")
class WorkingAtACareHomeIT {
  private final PracticeAtWork practice = new PracticeAtWork();
  private Resident asha;

  @BeforeEach
  void registerAResident() {
    asha =
        granted(
            practice
                .deployment()
                .within()
                .residents()
                .register(
                    HearthFixture.ANN,
                    practice.openWillowHouse().id(),
                    PatientForms.asha().form()));
  }

  @AfterEach
  void close() {
    practice.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYBOARD", "TELEPHONE_WITHOUT_SCRIPTS"})
  void a_home_asks_for_its_residents_and_sees_all_its_requests_in_one_place(Screen screen) {
    try (Visitor rosa = practice.rosa(screen, "care-home")) {
      rosa.sees("Willow House");
      assertThat(rosa.text()).contains("Residents (1)", "Patel, Asha", "No request yet");
      ask(rosa, "Prescription", "Her tablets run out on Friday.");
      seeItAmongAll(rosa);
      rosa.press("Sign out").sees("Sign in");
    }
    reply();
    try (Visitor rosa = practice.rosaAgain(screen, "care-home-again")) {
      rosa.sees("Willow House");
      assertThat(rosa.text()).contains("New since you signed in on", "Ann of Lime Street");
      rosa.follow("Prescription").sees("Prescription");
      assertThat(rosa.text()).contains("They are ready.");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYBOARD", "TELEPHONE_WITHOUT_SCRIPTS"})
  void a_home_keeps_the_list_of_who_is_on_shift(Screen screen) {
    try (Visitor rosa = practice.rosa(screen, "on-shift")) {
      rosa.follow("Who is on shift").sees("Who is on shift");
      rosa.press("Add person").sees("Who is on shift");
      assertThat(rosa.title()).startsWith("Error: ");
      rosa.fill("Person's name", "Tom").press("Add person").sees("Person saved");
      rosa.follow("See all persons").sees("Who is on shift");
      assertThat(rosa.text()).contains("Persons (1)");
      rosa.follow("Tom").sees("Tom");
      assertThat(rosa.text()).contains("Sessions in which Tom is on shift end at once");
      rosa.fill("Person's name", "Tom Reed").press("Save the name").sees("Person saved");
      assertThat(rosa.text()).contains("Tom Reed");
      rosa.follow("Practices").sees("Practices");
      rosa.follow("Signing in").sees("Signing in");
    }
  }

  private static void ask(Visitor rosa, String kind, String details) {
    rosa.follow("Patel, Asha").sees("Asha Patel");
    rosa.follow("Ask the practice for Asha Patel").sees("Create a request for Asha Patel");
    rosa.press("Send request").sees("Create a request for Asha Patel");
    assertThat(rosa.title()).startsWith("Error: ");
    rosa.choose(kind).fill("Details", details).press("Send request").sees("Request sent");
  }

  private static void seeItAmongAll(Visitor rosa) {
    rosa.follow("Requests").sees("Requests");
    assertThat(rosa.text()).contains("Patel, Asha", "1 request");
    rosa.follow("Completed (0)").sees("Requests");
    assertThat(rosa.text()).contains("There are no such requests.");
    rosa.follow("Remove the filter Status: Completed (0)").sees("Requests");
    rosa.follow("Residents").sees("Willow House");
    assertThat(rosa.text()).contains("1 open");
  }

  /** The practice answers what the home asked. */
  private void reply() {
    Hearth hearth = practice.deployment().within();
    Request asked =
        granted(
                hearth
                    .requests()
                    .list(
                        HearthFixture.ANN,
                        Optional.of(asha.link().careHome()),
                        Optional.empty(),
                        Page.first(1)))
            .items()
            .get(0);
    assertThat(asked.kind()).isEqualTo(RequestKind.PRESCRIPTION);
    granted(hearth.requests().answer(HearthFixture.ANN, asked.id(), "They are ready."));
  }
}
