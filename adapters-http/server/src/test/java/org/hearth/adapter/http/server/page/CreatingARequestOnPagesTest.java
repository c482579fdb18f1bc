package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.adapter.http.server.page.PageServer.AMY;
import static org.hearth.adapter.http.server.page.PageServer.ANN;
import static org.hearth.adapter.http.server.page.PageServer.BEN;
import static org.hearth.adapter.http.server.page.PageServer.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.application.port.out.Page;
import org.hearth.domain.request.Request;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Create request: an account is found, or opened, and asked for. */
class CreatingARequestOnPagesTest {
  private static final String NUMBER = "999 000 0085";

  private final PageServer server = new PageServer();
  private final FormBrowser ann = server.signedIn(ANN);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void a_number_is_typed_once_and_closing_leaves_the_account_and_no_request() {
    FormPage form = ann.open(search(ann, NUMBER).link("Create new patient account"));
    assertThat(form.form("/accounts/patient").fields()).containsEntry("nhsNumber", NUMBER);

    FormPage opened = ann.submit(form.form("/accounts/patient"), mary());

    assertThat(opened.heading()).isEqualTo("Account created");
    assertThat(ann.open(opened.address()).heading()).isEqualTo("Account created");
    assertThat(ann.open(opened.link("Close")).heading()).isEqualTo("Start");
    assertThat(requests()).isEmpty();
    assertThat(search(ann, "9990000085").heading()).isEqualTo("1 account found");
  }

  @Test
  void a_number_in_any_spelling_opens_the_request_form_of_the_account() {
    openMary();
    for (String spelling : List.of("9990000085", "999-000-0085", " 999 000 0085 ")) {
      FormPage found = search(ann, spelling);
      assertThat(found.html()).contains("None of these: create a new account");
      FormPage form = ann.open(found.link("Mary Jones"));
      assertThat(form.heading()).isEqualTo("Create a request for Mary Jones");
    }
    FormPage form = ann.open(search(ann, NUMBER).link("Mary Jones"));
    FormPage wrong = ann.submit(form.form("/request/"), Map.of("text", "Her tablets"));
    assertThat(wrong.errors()).containsExactly("Enter what the request is about");
    assertThat(wrong.form("/request/").fields()).containsEntry("text", "Her tablets");

    FormPage sent = ann.submit(wrong.form("/request/"), Map.of("kind", "PRESCRIPTION"));

    assertThat(sent.heading()).isEqualTo("Request sent");
    assertThat(ann.open(sent.address()).heading()).isEqualTo("Request sent");
    assertThat(requests()).hasSize(1);
  }

  @Test
  void a_name_with_a_date_of_birth_finds_the_account() {
    openMary();
    FormPage found =
        ann.submit(
            ann.open("/create-request").formWith("Search by name"),
            Map.of(
                "familyName", "jones",
                "dateOfBirthDay", "2",
                "dateOfBirthMonth", "3",
                "dateOfBirthYear", "1941"));
    assertThat(found.heading()).isEqualTo("1 account found");
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
  void an_account_of_another_practice_is_told_as_that_alone() {
    openMary();
    FormBrowser ben = server.signedIn(BEN);
    FormPage found = search(ben, NUMBER);
    assertThat(found.heading()).isEqualTo("This account is at another practice");
    assertThat(found.html()).doesNotContain("Mary", "Jones", "0085", "1941");
  }

  @Test
  void a_form_that_is_sent_twice_at_once_has_one_effect_and_one_confirmation() {
    FormPage.Form account = ann.open("/accounts/patient").form("/accounts");
    assertThat(sentAtOnce(account, mary())).hasSize(1);

    FormPage.Form request = ann.open(search(ann, NUMBER).link("Mary Jones")).form("/request/");
    assertThat(sentAtOnce(request, Map.of("kind", "MEDICAL", "text", "A cough"))).hasSize(1);
    assertThat(requests()).hasSize(1);
  }

  private List<String> sentAtOnce(FormPage.Form form, Map<String, String> typed) {
    List<CompletableFuture<Wire.Answer>> sent =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> ann.post(form, typed)))
            .toList();
    return sent.stream()
        .map(CompletableFuture::join)
        .map(answer -> answer.status() + " " + answer.header("Location"))
        .distinct()
        .toList();
  }

  @Test
  void nothing_personal_stands_in_an_address() {
    ann.submit(
        ann.open(search(ann, NUMBER).link("Create new patient account")).form("/accounts"), mary());
    ann.open(search(ann, NUMBER).link("Mary Jones"));
    assertThat(ann.visited())
        .hasSizeGreaterThan(6)
        .allSatisfy(
            address ->
                assertThat(address).doesNotContain("0085", "999", "Mary", "Jones", "@", "%40"));
  }

  @Test
  void a_search_is_its_owners_alone_and_for_half_an_hour() {
    FormPage found = search(ann, NUMBER);
    FormPage others = server.signedIn(AMY).open(found.address());
    assertThat(others.status()).isEqualTo(404);
    assertThat(others.heading()).isEqualTo("This page is no longer kept");
    for (int i = 0; i < 3; i++) {
      server.clock().pass(Duration.ofMinutes(11));
      ann.open("/create-request");
    }
    assertThat(ann.open(found.address()).status()).isEqualTo(404);
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

  private void openMary() {
    ann.submit(ann.open("/accounts/patient").form("/accounts"), mary());
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

  private static Map<String, String> mary() {
    return Map.ofEntries(
        Map.entry("nhsNumber", NUMBER),
        Map.entry("givenName", "Mary"),
        Map.entry("familyName", "Jones"),
        Map.entry("dateOfBirthDay", "2"),
        Map.entry("dateOfBirthMonth", "3"),
        Map.entry("dateOfBirthYear", "1941"),
        Map.entry("address", "12 Mill Lane, Middleton"),
        Map.entry("postcode", "M24 2FU"),
        Map.entry("phone", "0161 653 2454"),
        Map.entry("noEmailAddress", "yes"),
        Map.entry("detailsChecked", "yes"),
        Map.entry("holderAgrees", "yes"));
  }
}
