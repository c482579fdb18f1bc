package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.adapter.http.server.page.PageServer.AMY;
import static org.hearth.adapter.http.server.page.PageServer.ANN;
import static org.hearth.adapter.http.server.page.PageServer.PASSWORD;
import static org.hearth.adapter.http.server.page.TypedPerson.asha;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.testkit.story.Answers.granted;

import java.util.List;
import java.util.Map;
import org.hearth.adapter.http.server.Route;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A button that is pressed after the session ended leads to a page once the user signs in. */
class ReturningAfterSigningInTest {
  private static final String NONE = "00000000-0000-0000-0000-000000000001";

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

  /** Sends a form after another browser of the user ended its session, and signs in again. */
  private FormPage late(FormPage.Form form, Map<String, String> typed) {
    FormBrowser other = server.signedIn(ANN);
    other.submit(other.open("/sessions").form("/sessions/others"), Map.of());
    FormPage signIn = ann.submit(form, typed);
    assertThat(signIn.heading()).isEqualTo("Sign in");
    return ann.submit(signIn.form("/sign-in"), Map.of("email", ANN, "password", PASSWORD));
  }

  /** A form without fields, as a button sends it. */
  private FormPage.Form button(String address) {
    return new FormPage.Form(address, ann.open("/").form("/sign-out").fields());
  }

  @Test
  void a_button_without_a_page_of_its_own_leads_to_the_page_that_has_it() {
    String form = ann.open("/accounts/care-home").address();
    for (String page : List.of("/sessions", form)) {
      String button = page.equals(form) ? form + "/another-number" : "/sessions/others";
      FormPage returned = late(button(button), Map.of());
      assertThat(returned.status()).isEqualTo(200);
      assertThat(returned.address()).isEqualTo(page);
    }
  }

  @Test
  void every_address_that_takes_a_form_leads_to_a_page() {
    List<Route> forms =
        Route.of(server.server()).stream()
            .filter(route -> !route.path().startsWith("/api/") && route.method().equals("POST"))
            .filter(route -> route.policy().isPresent())
            .filter(route -> List.of(route.policy().orElseThrow().value()).contains(PRACTICE_STAFF))
            .toList();
    assertThat(forms).hasSizeGreaterThan(15);
    for (Route form : forms) {
      String address = form.path().replace("{refusal}", "1").replaceAll("\\{\\w+\\}", NONE);
      FormPage returned = late(button(address), Map.of());
      assertThat(returned.heading()).as(address).isNotEqualTo("This page cannot be shown");
      assertThat(returned.status()).as(address).isIn(200, 403, 404);
    }
  }

  @Test
  void another_person_who_signs_in_sees_nothing_of_a_late_form() {
    FormPage form = ann.open("/care-homes/" + home.id().value() + "/register");
    FormBrowser other = server.signedIn(ANN);
    other.submit(other.open("/sessions").form("/sessions/others"), Map.of());
    FormPage signIn = ann.submit(form.form("/register/"), asha());

    FormPage amys = ann.submit(signIn.form("/sign-in"), Map.of("email", AMY, "password", PASSWORD));

    assertThat(amys.address()).isEqualTo(form.address());
    assertThat(amys.form("/register/").fields()).containsEntry("familyName", "");
    assertThat(amys.html()).doesNotContain("Patel");
  }

  @Test
  void a_search_that_was_sent_late_is_kept() {
    FormPage.Form search = ann.open("/care-homes").formWith("Search by number");
    FormPage returned = late(search, Map.of("number", "999-999-0001"));
    assertThat(returned.address()).isEqualTo("/care-homes");
    assertThat(returned.formWith("Search by number").fields())
        .containsEntry("number", "999-999-0001");
  }

  @Test
  void an_invitation_that_was_sent_late_leads_to_the_care_home() {
    FormPage page = ann.open("/care-homes/" + home.id().value());
    FormPage returned = late(page.form("/invitation"), Map.of());
    assertThat(returned.heading()).isEqualTo("Willow House");
  }

  @Test
  void a_way_out_of_a_refusal_leads_to_the_page_of_the_refusal() {
    granted(server.hearth().patients().register(HearthFixture.ANN, PatientForms.asha().form()));
    FormPage form = ann.open("/care-homes/" + home.id().value() + "/register");
    FormPage inTheWay = ann.submit(form.form("/register/"), asha());
    FormPage returned = late(inTheWay.form("/account"), Map.of());
    assertThat(returned.address()).isEqualTo(inTheWay.address());

    FormPage withReason = late(returned.form("/reset"), Map.of("reason", "moves into the home"));

    assertThat(withReason.heading()).isEqualTo("This patient has an account of their own");
    assertThat(withReason.form("/reset").fields()).containsEntry("reason", "moves into the home");
  }
}
