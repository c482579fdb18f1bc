package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.adapter.http.server.page.PageServer.AMY;
import static org.hearth.adapter.http.server.page.PageServer.ANN;
import static org.hearth.adapter.http.server.page.PageServer.BEN;
import static org.hearth.adapter.http.server.page.TypedPerson.MARYS_NUMBER;
import static org.hearth.adapter.http.server.page.TypedPerson.mary;
import static org.hearth.testkit.story.Answers.granted;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.port.out.Page;
import org.hearth.domain.request.Request;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Create request: an account is found, and asked for. */
class SearchingOnPagesTest {
  private final PageServer server = new PageServer();
  private final FormBrowser ann = server.signedIn(ANN);

  @AfterEach
  void close() {
    server.close();
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
    FormPage form = ann.open(search(ann, MARYS_NUMBER).link("Mary Jones"));
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
  void an_account_of_another_practice_is_told_as_that_alone() {
    openMary();
    FormBrowser ben = server.signedIn(BEN);
    FormPage found = search(ben, MARYS_NUMBER);
    assertThat(found.heading()).isEqualTo("This account is at another practice");
    assertThat(found.html()).doesNotContain("Mary", "Jones", "0085", "1941");
  }

  @Test
  void nothing_personal_stands_in_an_address() {
    ann.submit(
        ann.open(search(ann, MARYS_NUMBER).link("Create new patient account")).form("/accounts"),
        mary());
    ann.open(search(ann, MARYS_NUMBER).link("Mary Jones"));
    assertThat(ann.visited())
        .hasSizeGreaterThan(6)
        .allSatisfy(
            address ->
                assertThat(address).doesNotContain("0085", "999", "Mary", "Jones", "@", "%40"));
  }

  @Test
  void a_search_is_its_owners_alone_and_for_half_an_hour() {
    FormPage found = search(ann, MARYS_NUMBER);
    FormPage others = server.signedIn(AMY).open(found.address());
    assertThat(others.status()).isEqualTo(404);
    assertThat(others.heading()).isEqualTo("This page is no longer kept");
    for (int i = 0; i < 3; i++) {
      server.clock().pass(Duration.ofMinutes(11));
      ann.open("/create-request");
    }
    assertThat(ann.open(found.address()).status()).isEqualTo(404);
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
}
