package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Resident;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account of a care home is closed on pages, once nothing stands in the way (R24). */
class ClosingACareHomeOnPagesTest {
  private static final Map<String, String> REASON = Map.of("reason", "the home has closed");

  private final PageServer server = new PageServer();
  private final FormBrowser ann = server.signedIn(PageServer.ANN);
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
  void staff_give_a_reason_check_it_and_close_the_account() {
    FormPage page = ann.open("/care-homes/" + home.id().value());
    FormPage form = ann.open(page.link("Close the account of this care home"));
    FormPage wrong = ann.submit(form.form("/close/"), Map.of());
    assertThat(wrong.errors()).containsExactly("Enter a reason");

    FormPage check = ann.submit(wrong.form("/close/"), REASON);

    assertThat(check.heading()).isEqualTo("Check before you close the account");
    assertThat(check.html()).contains("Willow House", "999-999-0001", "the home has closed");
    assertThat(account()).isInstanceOf(CareHomeAccount.class);
    FormPage back = ann.open(check.link("Go back and change it"));
    assertThat(back.form("/close/").fields()).containsEntry("reason", "the home has closed");
    FormPage closed = ann.submit(check.form("/close/"), Map.of());

    assertThat(closed.heading()).isEqualTo("Account closed");
    assertThat(account()).isInstanceOf(ClosedCareHome.class);
    assertThat(ann.open(closed.address()).heading()).isEqualTo("Account closed");
    assertThat(ann.open("/care-homes/" + home.id().value()).status()).isEqualTo(409);
  }

  @Test
  void the_form_that_is_sent_twice_closes_the_account_once() {
    FormPage check = checked(ann);
    Wire.Answer first = ann.post(check.form("/close/"), Map.of());
    Wire.Answer second = ann.post(check.form("/close/"), Map.of());
    assertThat(second.header("Location")).isEqualTo(first.header("Location")).endsWith("/closed");
  }

  @Test
  void dependents_stand_in_the_way_and_the_page_leads_to_them() {
    Resident asha = register();
    FormPage page = ann.open("/care-homes/" + home.id().value() + "/close");
    assertThat(page.heading()).isEqualTo("Willow House cannot be closed yet");
    assertThat(page.html()).contains("1 dependent is registered at your practice");
    assertThat(page.forms()).hasSize(1);
    assertThat(ann.open(page.link("See the residents")).html()).contains("Patel, Asha");

    granted(
        server
            .hearth()
            .residents()
            .end(HearthFixture.ANN, asha.id(), EndReason.LEFT, LocalDate.of(2026, 3, 2)));
    assertThat(ann.open(page.address()).form("/close/").action()).endsWith("/check");
  }

  @Test
  void of_a_home_of_two_practices_staff_count_their_own_dependents_and_support_those_of_each() {
    alsoServedByMillLane();
    register();
    granted(
        server
            .hearth()
            .residents()
            .register(HearthFixture.BEN, home.id(), PatientForms.bert().form()));
    String close = "/care-homes/" + home.id().value() + "/close";

    assertThat(ann.open(close).html().split("registered at", -1)).hasSize(2);
    assertThat(ann.open(close).html()).contains("1 dependent is registered at your practice");
    assertThat(server.signedIn(PageServer.SUE).open(close).html())
        .contains(
            "1 dependent is registered at practice P84004",
            "1 dependent is registered at practice P91003");
  }

  @Test
  void a_dependent_who_comes_after_the_check_keeps_the_account_open() {
    FormPage check = checked(ann);
    register();
    FormPage inTheWay = ann.submit(check.form("/close/"), Map.of());
    assertThat(inTheWay.heading()).isEqualTo("This care home still has dependents");
    assertThat(ann.open(inTheWay.link("See where it has dependents")).heading())
        .isEqualTo("Willow House cannot be closed yet");
    assertThat(account()).isInstanceOf(CareHomeAccount.class);
  }

  @Test
  void an_account_that_changed_after_the_check_is_looked_at_again() {
    FormPage check = checked(ann);
    alsoServedByMillLane();
    FormPage again = ann.submit(check.form("/close/"), Map.of());
    assertThat(again.heading()).isEqualTo("Willow House cannot be closed yet");
    assertThat(again.html()).contains("Ask support to close its account");
    assertThat(again.errors()).isEmpty();
    assertThat(account()).isInstanceOf(CareHomeAccount.class);
  }

  @Test
  void an_account_that_changed_and_can_still_be_closed_is_closed_after_another_look() {
    FormPage check = checked(ann);
    amend();
    FormPage again = ann.submit(check.form("/close/"), Map.of());
    assertThat(again.errors())
        .containsExactly(
            "The account was changed in the meantime. Compare, and send the form again");
    assertThat(again.html()).contains("The account was changed after you opened this form.");
    assertThat(again.form("/close/").fields()).containsEntry("reason", "the home has closed");
    assertThat(ann.open(check.address()).address()).isEqualTo(again.address());
    assertThat(account()).isInstanceOf(CareHomeAccount.class);

    FormPage anotherCheck = ann.submit(again.form("/close/"), Map.of());
    FormPage closed = ann.submit(anotherCheck.form("/close/"), Map.of());

    assertThat(closed.heading()).isEqualTo("Account closed");
    assertThat(account()).isInstanceOf(ClosedCareHome.class);
  }

  @Test
  void support_closes_a_home_that_several_practices_serve() {
    alsoServedByMillLane();
    Resident asha = register();
    FormBrowser sue = server.signedIn(PageServer.SUE);
    FormPage account = sue.open("/support/accounts/" + home.id().value());
    FormPage before = sue.open(account.link("Close the account"));
    assertThat(before.html())
        .contains("1 dependent is registered at practice P91003")
        .doesNotContain("See the residents");
    granted(
        server
            .hearth()
            .residents()
            .end(HearthFixture.ANN, asha.id(), EndReason.LEFT, LocalDate.of(2026, 3, 2)));

    FormPage check = checked(sue);
    FormPage closed = sue.submit(check.form("/close/"), Map.of());

    assertThat(closed.heading()).isEqualTo("Account closed");
    assertThat(account()).isInstanceOf(ClosedCareHome.class);
    assertThat(sue.open("/support/accounts/" + home.id().value()).html())
        .doesNotContain("Close the account");
  }

  @Test
  void a_home_that_is_open_has_no_page_that_says_that_it_is_closed() {
    assertThat(ann.open("/care-homes/" + home.id().value() + "/closed").heading())
        .isEqualTo("Willow House");
  }

  private FormPage checked(FormBrowser browser) {
    FormPage form = browser.open("/care-homes/" + home.id().value() + "/close");
    return browser.submit(form.form("/close/"), REASON);
  }

  private Resident register() {
    return granted(
        server
            .hearth()
            .residents()
            .register(HearthFixture.ANN, home.id(), PatientForms.asha().form()));
  }

  private void alsoServedByMillLane() {
    granted(server.hearth().careHomes().ask(HearthFixture.BEN, "999-999-0001"));
    granted(
        server
            .hearth()
            .careHomes()
            .register(HearthFixture.ANN, home.id(), HearthFixture.MILL_LANE));
  }

  private void amend() {
    granted(
        server
            .hearth()
            .patients()
            .amend(
                HearthFixture.ANN,
                home.id(),
                OptionalLong.empty(),
                DetailsForm.contact(null, null, "0161 496 0777", null),
                "asked by phone"));
  }

  private Account account() {
    return granted(server.hearth().accounts().byId(HearthFixture.SUE, home.id()));
  }
}
