package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.adapter.http.server.page.PageServer.AMY;
import static org.hearth.adapter.http.server.page.PageServer.ANN;
import static org.hearth.adapter.http.server.page.PageServer.PASSWORD;
import static org.hearth.adapter.http.server.page.TypedPerson.MARYS_NUMBER;
import static org.hearth.adapter.http.server.page.TypedPerson.mary;
import static org.hearth.testkit.story.Answers.granted;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.port.out.Page;
import org.hearth.domain.request.Request;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Opening accounts of patients and of care homes. */
class CreatingAccountsOnPagesTest {
  private final PageServer server = new PageServer();
  private final FormBrowser ann = server.signedIn(ANN);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void a_number_is_typed_once_and_closing_leaves_the_account_and_no_request() {
    FormPage form = ann.open(search(ann, MARYS_NUMBER).link("Create new patient account"));
    assertThat(form.form("/accounts/patient").fields()).containsEntry("nhsNumber", MARYS_NUMBER);

    FormPage opened = ann.submit(form.form("/accounts/patient"), mary());

    assertThat(opened.heading()).isEqualTo("Account created");
    assertThat(ann.open(opened.address()).heading()).isEqualTo("Account created");
    assertThat(ann.open(opened.link("Close")).heading()).isEqualTo("Start");
    assertThat(requests()).isEmpty();
    assertThat(search(ann, "9990000085").heading()).isEqualTo("1 account found");
  }

  @Test
  void what_is_wrong_is_told_at_once_and_what_was_typed_stays() {
    FormPage form = ann.open("/accounts/patient");
    FormPage wrong =
        ann.submit(form.form("/accounts"), Map.of("nhsNumber", "12", "givenName", "Mary"));

    assertThat(wrong.errors())
        .hasSize(9)
        .contains(
            "Enter a last name",
            "Enter a date of birth",
            "Confirm that the details were checked",
            "Enter an e-mail address, or confirm that this patient has none");
    assertThat(wrong.errors().get(0)).contains("For example, 485 777 3456");
    assertThat(wrong.html()).contains("<title>Error: ", "autofocus");
    assertThat(wrong.form("/accounts").fields())
        .containsEntry("nhsNumber", "12")
        .containsEntry("givenName", "Mary");
    assertThat(search(ann, "12").errors()).hasSize(1);
    FormPage nameless =
        ann.submit(
            ann.open("/care-homes").formWith("Search by name"), Map.of("dateOfBirthDay", "31"));
    assertThat(nameless.errors()).containsExactly("Enter the name of the care home");
    FormPage undated =
        ann.submit(nameless.formWith("Search by name"), Map.of("dateOfBirthMonth", "March"));
    assertThat(undated.errors()).contains("Date of birth is not a date. For example, 31 3 1980");
  }

  @Test
  void an_address_in_use_is_removed_from_its_account_and_the_form_goes_on() {
    granted(server.hearth().patients().register(HearthFixture.ANN, PatientForms.asha().form()));
    FormPage form = ann.open("/accounts/patient");
    Map<String, String> fields = new HashMap<>(mary());
    fields.put("email", "asha@hearth.example");
    fields.remove("noEmailAddress");
    FormPage inTheWay = ann.submit(form.form("/accounts"), fields);
    assertThat(inTheWay.status()).isEqualTo(409);
    assertThat(inTheWay.heading()).isEqualTo("Another account has this e-mail address");

    FormPage removal = ann.open(inTheWay.link("Remove this address from Asha Patel's account"));
    FormPage unconfirmed = ann.submit(removal.form("/email-removal"), Map.of());
    assertThat(unconfirmed.errors())
        .containsExactly("Confirm that this patient has no email address");
    FormPage back = ann.submit(unconfirmed.form("/email-removal"), Map.of("noEmailAddress", "yes"));

    assertThat(back.form("/accounts").fields()).containsAllEntriesOf(fields);
    assertThat(ann.submit(back.form("/accounts"), Map.of()).heading()).isEqualTo("Account created");
  }

  @Test
  void a_form_that_is_sent_twice_at_once_has_one_effect_and_one_confirmation() {
    FormPage.Form account = ann.open("/accounts/patient").form("/accounts");
    assertThat(ann.sendAtOnce(account, mary())).hasSize(1);

    FormPage.Form request =
        ann.open(search(ann, MARYS_NUMBER).link("Mary Jones")).form("/request/");
    assertThat(ann.sendAtOnce(request, Map.of("kind", "MEDICAL", "text", "A cough"))).hasSize(1);
    assertThat(requests()).hasSize(1);
  }

  @Test
  void a_form_outlives_its_session_for_the_person_who_typed_it() {
    FormPage form = ann.open("/accounts/patient");
    server.clock().pass(Duration.ofMinutes(31));
    FormPage signIn = ann.submit(form.form("/accounts"), mary());
    assertThat(signIn.heading()).isEqualTo("Sign in");

    FormPage others = server.signedIn(AMY).open(form.address());
    assertThat(others.form("/accounts").fields()).containsEntry("familyName", "");

    FormPage again =
        ann.submit(signIn.form("/sign-in"), Map.of("email", ANN, "password", PASSWORD));
    assertThat(again.address()).isEqualTo(form.address());
    assertThat(again.form("/accounts").fields()).containsAllEntriesOf(mary());
    assertThat(ann.submit(again.form("/accounts"), Map.of()).heading())
        .isEqualTo("Account created");
  }

  @Test
  void hostile_text_in_any_field_is_shown_as_text() {
    String hostile = "\"><script>alert(1)</script>'${7*7}";
    FormPage.Form form = ann.open("/accounts/patient").form("/accounts");
    Map<String, String> fields = new HashMap<>();
    mary().keySet().forEach(name -> fields.put(name, hostile));
    FormPage wrong = ann.submit(form, fields);
    assertThat(wrong.errors()).isNotEmpty();
    assertThat(wrong.html()).doesNotContain("<script");
    assertThat(wrong.form("/accounts").fields()).containsEntry("address", hostile);
    assertThat(search(ann, hostile).html()).doesNotContain("<script");
  }

  @Test
  void a_care_homes_form_has_a_free_number_and_a_date_and_opens_its_account() {
    FormPage form = ann.open(search(ann, "Lime").status() == 422 ? "/accounts/care-home" : "/");
    assertThat(form.html()).doesNotContain("ousebound", "resident");
    assertThat(form.form("/accounts").fields())
        .containsEntry("dateOfBirthDay", "1")
        .containsEntry("dateOfBirthYear", "2000")
        .containsEntry("dummyNhsNumber", "999-999-0000");
    FormPage opened =
        ann.submit(
            form.form("/accounts"),
            Map.of(
                "name", "Willow House",
                "address", "1 Green Lane, Sale",
                "postcode", "M33 5AN",
                "phone", "0161 496 0001",
                "email", "office@willow-house.example",
                "detailsChecked", "yes",
                "holderAgrees", "yes"));
    assertThat(opened.heading()).isEqualTo("Care home account created");
    assertThat(ann.open(opened.link("Register the first resident")).heading())
        .isEqualTo("Register a dependent of Willow House");
  }

  private static FormPage search(FormBrowser browser, String number) {
    return browser.submit(
        browser.open("/create-request").formWith("Search by number"), Map.of("number", number));
  }

  private List<Request> requests() {
    return granted(
            server
                .hearth()
                .requests()
                .list(HearthFixture.ANN, Optional.empty(), Optional.empty(), Page.first(10)))
        .items();
  }
}
