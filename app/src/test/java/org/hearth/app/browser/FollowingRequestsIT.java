package org.hearth.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A request from its form to its completion, and the list of all. */
@Tag("browser")
class FollowingRequestsIT {
  private final PracticeAtWork practice = new PracticeAtWork();

  @AfterEach
  void close() {
    practice.close();
  }

  @ParameterizedTest
  @EnumSource(names = "KEYBOARD")
  void a_request_is_sent_answered_and_completed(Screen screen) {
    Resident asha = asha();
    try (Visitor ann = practice.ann(screen, "requests")) {
      ann.goTo("/patients/" + asha.id().value()).sees("Asha Patel");
      ann.follow("Create a request").sees("Create a request for Asha Patel");
      ann.press("Send request").sees("Create a request for Asha Patel");
      ann.choose("Prescription").fill("Details", "Her tablets run out on Friday.");
      ann.press("Send request").sees("Request sent").follow("See the request");
      ann.sees("Prescription").fill("Your reply", "They are ready.").press("Send reply");
      assertThat(ann.sees("Prescription").text()).contains("Replied", "They are ready.");
      ann.choose("Completed").press("Change the status").sees("Prescription");
      assertThat(ann.text()).contains("takes no more replies");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LARGE_TEXT", "TELEPHONE_WITHOUT_SCRIPTS"})
  void the_list_is_filtered_and_each_filter_is_taken_away_by_its_chip(Screen screen) {
    Resident asha = asha();
    granted(
        practice
            .deployment()
            .within()
            .requests()
            .submit(HearthFixture.ANN, asha.id(), RequestKind.PRESCRIPTION, "The usual, please."));
    try (Visitor ann = practice.ann(screen, "list-of-requests")) {
      ann.goTo("/care-homes/" + asha.link().careHome().value()).sees("Willow House");
      ann.follow("See the requests of its residents").sees("Requests");
      assertThat(ann.text()).contains("Asha Patel", "1 request", "Selected filters (1)");
      ann.follow("Completed").sees("Requests");
      assertThat(ann.text()).contains("0 requests", "Selected filters (2)");
      ann.follow("Remove the filter Status: Completed").sees("Requests");
      ann.follow("Remove the filter Care home: Willow House").sees("Requests");
      assertThat(ann.text()).contains("Asha Patel").doesNotContain("Selected filters");
    }
  }

  private Resident asha() {
    CareHomeAccount home = practice.openWillowHouse();
    return granted(
        practice
            .deployment()
            .within()
            .residents()
            .register(HearthFixture.ANN, home.id(), PatientForms.asha().form()));
  }
}
