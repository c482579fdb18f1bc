package org.hearth.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import org.hearth.application.Hearth;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text that would be a script, and names that are as long as names may be. */
@Tag("browser")
class AwkwardTextIT {
  private static final String HOSTILE =
      "\"'><script>alert(1)</script><img src=x onerror=alert(2)>${7*7}</textarea>";

  private static final String LONG = "Llanfairpwllgwyngyll".repeat(5);

  private final PracticeAtWork practice = new PracticeAtWork();
  private final Hearth hearth = practice.deployment().within();

  @AfterEach
  void close() {
    practice.close();
  }

  @Test
  void nothing_that_is_typed_into_a_form_runs() {
    try (Visitor ann = practice.ann(Screen.DESK, "hostile")) {
      ann.goTo("/create-request").fillAll(HOSTILE).press("Search by number");
      ann.sees("Create request");
      ann.goTo("/create-request").fillAll(HOSTILE).press("Search by name").sees("Create request");
      ann.goTo("/patients").fillAll(HOSTILE).press("Search by e-mail address");
      ann.sees("Patient management");
      ann.goTo("/care-homes").fillAll(HOSTILE).press("Search by name").sees("Find a care home");
      ann.goTo("/accounts/patient").fillAll(HOSTILE).press("Create account");
      assertThat(ann.sees("Create new patient account").valueOf("Address")).isEqualTo(HOSTILE);
      ann.goTo("/accounts/care-home").fillAll(HOSTILE).press("Create account");
      assertThat(ann.sees("Create a care home account").valueOf("Care home name"))
          .isEqualTo(HOSTILE);
    }
  }

  @Test
  void what_is_kept_is_shown_as_it_was_typed_and_does_not_run() {
    CareHomeAccount home = practice.openWillowHouse();
    Resident asha =
        granted(
            hearth.residents().register(HearthFixture.ANN, home.id(), PatientForms.asha().form()));
    try (Visitor ann = practice.ann(Screen.DESK, "hostile-request")) {
      ann.goTo("/patients/" + asha.id().value() + "/request").choose("Prescription");
      ann.fill("Details", HOSTILE).press("Send request").follow("See the request");
      ann.sees("Prescription").fill("Your reply", HOSTILE).press("Send reply");
      assertThat(ann.sees("Prescription").text()).contains(HOSTILE);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TELEPHONE", "LARGE_TEXT"})
  void names_of_a_hundred_letters_fit(Screen screen) {
    CareHomeAccount home =
        granted(
            hearth
                .careHomes()
                .open(
                    HearthFixture.ANN,
                    CareHomeForms.home(LONG, "999-999-0001", "office@long.example").form()));
    Resident resident =
        granted(
            hearth
                .residents()
                .register(
                    HearthFixture.ANN,
                    home.id(),
                    PatientForms.patient("999 100 0011", LONG, LONG).noEmailAddress(true).form()));
    String name = LONG + " " + LONG;
    try (Visitor ann = practice.ann(screen, "long-names")) {
      ann.goTo("/care-homes/" + home.id().value()).sees(LONG);
      ann.goTo("/").sees("Start");
      ann.goTo("/patients/" + resident.id().value()).sees(name);
      ann.follow("Create a request").sees("Create a request for " + name);
      ann.choose("Prescription").fill("Details", LONG.repeat(3)).press("Send request");
      ann.sees("Request sent").follow("See the request").sees("Prescription");
      ann.follow("All requests").sees("Requests");
    }
  }
}
