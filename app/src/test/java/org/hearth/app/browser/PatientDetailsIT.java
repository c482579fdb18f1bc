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

/** A receptionist corrects the record of a patient, and comes to pages that are no more. */
@Tag("browser")
class PatientDetailsIT {
  private final PracticeAtWork practice = new PracticeAtWork();

  @AfterEach
  void close() {
    practice.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYBOARD", "LARGE_TEXT", "TELEPHONE_WITHOUT_SCRIPTS"})
  void the_details_of_a_patient_are_edited(Screen screen) {
    AccountHolder asha =
        granted(
            practice
                .deployment()
                .within()
                .patients()
                .register(HearthFixture.ANN, PatientForms.asha().form()));
    try (Visitor ann = practice.ann(screen, "editing")) {
      ann.goTo("/patients/" + asha.id().value()).sees("Asha Patel");
      ann.follow("Edit the details").sees("Edit the details of Asha Patel");
      ann.fill("Postcode", "nowhere").press("Save the details");
      ann.sees("Edit the details of Asha Patel");
      assertThat(ann.title()).startsWith("Error: ");
      assertThat(ann.valueOf("Postcode")).isEqualTo("nowhere");
      ann.fill("Postcode", "M1 1AE").press("Save the details").sees("Asha Patel");
      assertThat(ann.text()).contains("M1 1AE");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DESK", "TELEPHONE_WITHOUT_SCRIPTS"})
  void a_page_that_is_no_more_says_where_to_go_on(Screen screen) {
    String unknown = "01a22354-7440-71a7-8106-dcc39cb181e3";
    try (Visitor ann = practice.ann(screen, "no-more")) {
      ann.goTo("/create-request/searches/" + unknown).sees("This page is no longer kept");
      ann.goTo("/patients/" + unknown).sees("There is no such account at your practice");
      ann.goTo("/no-such-page").sees("Page not found");
      ann.follow("Go to the start page").sees("Start");
    }
  }
}
