package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.adapter.http.server.page.PageServer.ANN;
import static org.hearth.adapter.http.server.page.PageServer.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A care home is searched for: on its own, for a patient, and after it was closed. */
class FindingACareHomeOnPagesTest {
  private static final String BY_NUMBER = "Search by number";

  private final PageServer server = new PageServer();
  private final FormBrowser ann = server.signedIn(ANN);
  private CareHomeAccount home;

  @BeforeEach
  void openTheHome() {
    home =
        granted(
            server
                .hearth()
                .careHomes()
                .open(HearthFixture.ANN, CareHomeForms.willowHouse().form()));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private FormPage forPatient(String number) {
    FormPage none =
        ann.submit(ann.open("/create-request").formWith(BY_NUMBER), Map.of("number", number));
    return ann.open(none.link("Register the patient as a dependent"));
  }

  private FormPage found(FormPage form) {
    return ann.submit(form.formWith(BY_NUMBER), Map.of("number", home.number().toString()));
  }

  @Test
  void a_home_that_is_searched_for_one_patient_is_found_for_no_other() {
    FormPage ofMary = forPatient("999 000 0085");
    FormBrowser other = server.signedIn(ANN);
    other.submit(other.open("/sessions").form("/sessions/others"), Map.of());
    FormPage signIn = ann.submit(ofMary.formWith(BY_NUMBER), Map.of("number", "nonsense"));
    FormPage returned =
        ann.submit(signIn.form("/sign-in"), Map.of("email", ANN, "password", PASSWORD));
    assertThat(returned.formWith(BY_NUMBER).fields()).containsEntry("number", "nonsense");

    FormPage ofAsha = found(forPatient("999 100 0011"));
    assertThat(ann.open(ofAsha.link("Willow House")).form("/register/").fields())
        .containsEntry("nhsNumber", "999 100 0011");
    FormPage withoutPatient = found(ann.open("/care-homes"));
    assertThat(ann.open(withoutPatient.link("Willow House")).heading()).isEqualTo("Willow House");
    FormPage ofMaryStill = found(returned);
    assertThat(ann.open(ofMaryStill.link("Willow House")).form("/register/").fields())
        .containsEntry("nhsNumber", "999 000 0085");
  }

  @Test
  void a_wrong_search_for_a_patient_is_corrected_for_the_same_patient() {
    FormPage wrong =
        ann.submit(forPatient("999 000 0085").formWith(BY_NUMBER), Map.of("number", "1"));
    assertThat(wrong.errors()).hasSize(1);
    FormPage found = found(wrong);
    assertThat(ann.open(found.link("Willow House")).form("/register/").fields())
        .containsEntry("nhsNumber", "999 000 0085");
  }

  @Test
  void a_closed_home_is_shown_as_closed_and_its_number_is_offered_for_no_other() {
    granted(
        server
            .hearth()
            .careHomes()
            .close(
                HearthFixture.ANN,
                home.id(),
                new SeenVersions(Optional.of(Set.of(home.version()))),
                "is no care home any more"));
    FormPage found = found(ann.open("/care-homes"));
    assertThat(found.heading()).isEqualTo("1 care home found");
    assertThat(found.html())
        .contains("Willow House", "Closed")
        .doesNotContain("/care-homes/" + home.id().value(), "Registered at your practice");
    FormPage form = ann.open(found.link("create a new account"));
    assertThat(form.form("/accounts/care-home").fields().get("dummyNhsNumber"))
        .isNotBlank()
        .isNotEqualTo(home.number().toString());

    for (String search : new String[] {"/create-request", "/patients"}) {
      FormPage elsewhere = found(ann.open(search));
      assertThat(elsewhere.html())
          .as(search)
          .contains("Willow House", "Closed")
          .doesNotContain("/care-homes/" + home.id().value());
    }
  }
}
