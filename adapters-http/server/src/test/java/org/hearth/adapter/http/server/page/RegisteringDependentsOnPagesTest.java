package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.adapter.http.server.page.PageServer.ANN;
import static org.hearth.adapter.http.server.page.TypedPerson.asha;
import static org.hearth.adapter.http.server.page.TypedPerson.maryAtAHome;
import static org.hearth.testkit.story.Answers.granted;

import java.util.Map;
import org.hearth.application.port.out.Page;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Register the patient as a dependent: the home is chosen, then one resident after the other. */
class RegisteringDependentsOnPagesTest {
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

  @Test
  void a_home_is_found_by_its_number_and_its_residents_are_registered_one_after_the_other() {
    FormPage found =
        ann.submit(
            ann.open("/care-homes").formWith("Search by number"),
            Map.of("number", home.number().toString()));
    assertThat(found.html()).contains("Registered at your practice");
    FormPage page = ann.open(found.link(home.details().name().text()));
    FormPage form = ann.open(page.link("Register a dependent"));
    assertThat(form.form("/register/").fields())
        .containsEntry("address", home.contact().address().text())
        .containsEntry("phone", home.contact().phone().national());

    FormPage registered = ann.submit(form.form("/register/"), maryAtAHome());
    assertThat(registered.heading()).isEqualTo("Dependent registered");
    assertThat(ann.open(registered.address()).heading()).isEqualTo("Dependent registered");
    FormPage next = ann.open(registered.link("Register the next resident"));
    assertThat(next.form("/register/").fields()).containsEntry("nhsNumber", "");

    assertThat(ann.open(registered.link("Back to the care home")).html())
        .contains("Residents (1)", "Jones, Mary");
  }

  @Test
  void a_patient_with_an_account_of_their_own_waits_for_support_and_the_form_is_kept() {
    granted(server.hearth().patients().register(HearthFixture.ANN, PatientForms.asha().form()));
    FormPage inTheWay = register(asha());
    assertThat(inTheWay.heading()).isEqualTo("This patient has an account of their own");
    FormPage unasked = ann.submit(inTheWay.form("/reset"), Map.of("reason", ""));
    assertThat(unasked.errors()).containsExactly("Enter a reason");

    FormPage asked =
        ann.submit(unasked.form("/reset"), Map.of("reason", "moves into the care home"));

    assertThat(asked.heading()).isEqualTo("Support was asked");
    assertThat(granted(server.hearth().support().list(HearthFixture.SUE, Page.first(10))).items())
        .hasSize(1);
    FormPage back = ann.open(asked.link("Go back to the form"));
    assertThat(back.form("/register/").fields()).containsEntry("familyName", "Patel");
  }

  @Test
  void another_persons_number_shows_nothing_until_a_person_confirms_that_it_is_the_same() {
    granted(
        server
            .hearth()
            .residents()
            .register(HearthFixture.ANN, home.id(), PatientForms.asha().form()));
    Map<String, String> fields = asha();
    fields.put("familyName", "Sharma");
    FormPage inTheWay = register(fields);
    assertThat(inTheWay.heading()).contains("under another family name or date of birth");
    assertThat(inTheWay.html()).doesNotContain("asha@hearth.example");

    FormPage confirmed = ann.submit(inTheWay.formWith("it is the same person"), Map.of());

    assertThat(confirmed.heading()).doesNotContain("under another family name");
  }

  @Test
  void a_resident_of_another_home_is_moved_from_there() {
    granted(
        server
            .hearth()
            .residents()
            .register(HearthFixture.ANN, home.id(), PatientForms.asha().form()));
    CareHomeAccount other =
        granted(
            server.hearth().careHomes().open(HearthFixture.ANN, CareHomeForms.elmCourt().form()));
    Map<String, String> fields = asha();
    FormPage form = ann.open("/care-homes/" + other.id().value() + "/register");
    FormPage inTheWay = ann.submit(form.form("/register/"), fields);
    assertThat(inTheWay.heading()).isEqualTo("This patient is a dependent of another care home");

    FormPage move = ann.submit(inTheWay.form("/move"), Map.of());
    assertThat(move.form("/move/").fields())
        .containsEntry("dummyNhsNumber", other.number().toString());
    FormPage moved = ann.submit(move.form("/move/"), Map.of());

    assertThat(moved.link("Elm Court")).isEqualTo("/care-homes/" + other.id().value());
  }

  @Test
  void a_dependency_ends_with_a_reason_and_a_day() {
    FormPage registered = register(maryAtAHome());
    FormPage homePage = ann.open(registered.link("Back to the care home"));
    FormPage patient = ann.open(homePage.link("Jones, Mary"));
    FormPage form = ann.open(patient.link("End the dependency"));
    FormPage wrong = ann.submit(form.form("/end/"), Map.of());
    assertThat(wrong.errors()).containsExactly("Enter a reason");

    FormPage check = ann.submit(wrong.form("/end/"), Map.of("reason", "LEFT"));
    FormPage ended = ann.submit(check.form("/end/"), Map.of());

    assertThat(ended.html()).doesNotContain("End the dependency");
    assertThat(ann.open(homePage.address()).html()).contains("No resident is registered yet.");
  }

  @Test
  void the_home_is_invited_again() {
    FormPage page = ann.open("/care-homes/" + home.id().value());
    assertThat(ann.submit(page.form("/invitation"), Map.of()).heading())
        .isEqualTo("Invitation sent");
  }

  private FormPage register(Map<String, String> fields) {
    FormPage form = ann.open("/care-homes/" + home.id().value() + "/register");
    return ann.submit(form.form("/register/"), fields);
  }
}
