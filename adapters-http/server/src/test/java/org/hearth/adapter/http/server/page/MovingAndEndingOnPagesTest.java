package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a move or an end is about to do is shown before it is done. */
class MovingAndEndingOnPagesTest {
  private static final Map<String, String> BORN =
      Map.of("dateOfBirthDay", "17", "dateOfBirthMonth", "5", "dateOfBirthYear", "1975");

  private final PageServer server = new PageServer();
  private final FormBrowser ann = server.signedIn(PageServer.ANN);
  private final CareHomeAccount willow = open(CareHomeForms.willowHouse());
  private final CareHomeAccount elm = open(CareHomeForms.elmCourt());
  private final Resident asha =
      granted(
          server
              .hearth()
              .residents()
              .register(HearthFixture.ANN, willow.id(), PatientForms.asha().form()));
  private final String page = "/patients/" + asha.id().value();

  private CareHomeAccount open(CareHomeForms form) {
    return granted(server.hearth().careHomes().open(HearthFixture.ANN, form.form()));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void a_move_says_from_where_and_to_where_before_it_is_done() {
    FormPage form = ann.open(ann.open(page).link("Move to another care home"));
    FormPage wrong = ann.submit(form.form("/check"), Map.of());
    assertThat(wrong.errors()).hasSize(1);
    assertThat(wrong.errors().get(0)).startsWith("Enter a dummy NHS number");

    FormPage check = ann.submit(wrong.form("/check"), Map.of("dummyNhsNumber", "9999990004"));

    assertThat(check.heading()).isEqualTo("Check before you move Asha Patel");
    assertThat(check.html()).contains("Willow House", "Elm Court, 999-999-0004");
    assertThat(home()).isEqualTo(willow.id());
    FormPage back = ann.open(check.link("Go back and change it"));
    assertThat(back.form("/check").fields()).containsEntry("dummyNhsNumber", "9999990004");
    FormPage moved = ann.submit(check.form("/move/"), Map.of());
    assertThat(moved.link("Elm Court")).isEqualTo("/care-homes/" + elm.id().value());
    assertThat(home()).isEqualTo(elm.id());
  }

  @Test
  void the_new_home_is_found_by_its_name() {
    FormPage form = ann.open(page + "/move");
    FormPage wrong = ann.submit(form.form("/homes"), Map.of("careHomeName", ""));
    assertThat(wrong.errors()).containsExactly("Enter the name of the care home");

    FormPage found = ann.submit(wrong.form("/homes"), named("elm court"));
    assertThat(found.heading()).isEqualTo("Choose the care home to which Asha Patel moves");
    FormPage check = ann.open(found.link("Elm Court"));
    assertThat(check.heading()).isEqualTo("Check before you move Asha Patel");
    ann.submit(check.form("/move/"), Map.of());

    assertThat(home()).isEqualTo(elm.id());
    assertThat(ann.visited()).noneMatch(address -> address.matches(".*(999-999|999999).*"));
  }

  @Test
  void the_present_home_and_a_name_that_no_home_has_are_not_offered() {
    for (String name : new String[] {"Willow House", "Nowhere"}) {
      FormPage found = ann.submit(ann.open(page + "/move").form("/homes"), named(name));
      assertThat(found.heading()).isEqualTo("Couldn't find another care home");
      assertThat(found.html()).doesNotContain(willow.id().value().toString());
    }
  }

  @Test
  void a_number_of_no_home_is_told_on_a_page_of_its_own_and_the_form_is_kept() {
    FormPage form = ann.open(page + "/move");
    FormPage inTheWay = ann.submit(form.form("/check"), Map.of("dummyNhsNumber", "999-999-7777"));
    assertThat(inTheWay.status()).isEqualTo(404);
    assertThat(ann.open(inTheWay.link("Go back to the form")).form("/check").fields())
        .containsEntry("dummyNhsNumber", "999-999-7777");
    assertThat(home()).isEqualTo(willow.id());
  }

  @Test
  void an_end_says_what_it_ends_before_it_is_done() {
    FormPage form = ann.open(ann.open(page).link("End the dependency"));
    FormPage check = ann.submit(form.form("/end/"), Map.of("reason", "LEFT"));

    assertThat(check.heading()).isEqualTo("Check before you end the dependency");
    assertThat(check.html()).contains("Willow House", "Left the care home", "2 March 2026");
    assertThat(home()).isEqualTo(willow.id());
    ann.submit(check.form("/end/"), Map.of());
    assertThat(account()).isNotInstanceOf(Resident.class);
  }

  @Test
  void a_day_that_is_refused_leads_back_to_the_form() {
    FormPage form = ann.open(page + "/end");
    FormPage check = ann.submit(form.form("/end/"), Map.of("reason", "LEFT", "onYear", "2027"));
    FormPage wrong = ann.submit(check.form("/end/"), Map.of());
    assertThat(wrong.errors()).hasSize(1);
    assertThat(wrong.errors().get(0)).contains("is in the future");
    FormPage again = ann.submit(wrong.form("/end/"), Map.of("onYear", "2026", "reason", "LEFT"));
    ann.submit(again.form("/end/"), Map.of());
    assertThat(account()).isNotInstanceOf(Resident.class);
  }

  @Test
  void a_check_that_is_no_longer_kept_leads_to_the_form() {
    FormPage form = ann.open(page + "/end");
    FormPage check = ann.submit(form.form("/end/"), Map.of("reason", "LEFT"));
    assertThat(ann.open(check.address()).heading()).isEqualTo(check.heading());
    FormBrowser amy = server.signedIn(PageServer.AMY);
    FormPage theirs = amy.open(check.address());
    assertThat(theirs.heading()).isEqualTo("This page is no longer kept");
    assertThat(amy.open(theirs.link("Fill in the form again")).heading())
        .isEqualTo("End the dependency of Asha Patel");
  }

  @Test
  void a_session_that_ends_before_the_check_keeps_what_was_typed() {
    FormPage form = ann.open(page + "/end");
    server.clock().pass(Duration.ofHours(13));
    FormPage signIn = ann.submit(form.form("/end/"), Map.of("reason", "DECEASED"));
    assertThat(signIn.heading()).isEqualTo("Sign in");
    FormPage check = ann.signIn(PageServer.ANN, PageServer.PASSWORD);
    assertThat(check.heading()).isEqualTo("Check before you end the dependency");
    assertThat(check.html()).contains("Died");
  }

  private static Map<String, String> named(String name) {
    Map<String, String> fields = new HashMap<>(BORN);
    fields.put("careHomeName", name);
    return fields;
  }

  private Account account() {
    return granted(server.hearth().accounts().byId(HearthFixture.ANN, asha.id()));
  }

  private Object home() {
    return ((Resident) account()).link().careHome();
  }
}
