package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.util.Map;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A care home is found by its name by the practice that serves it, and by no other. */
class FindingHomesByNameOnPagesTest {
  private static final Map<String, String> WILLOW_HOUSE =
      Map.of(
          "careHomeName", "willow HOUSE",
          "dateOfBirthDay", "17",
          "dateOfBirthMonth", "5",
          "dateOfBirthYear", "1975");

  private final PageServer server = new PageServer();
  private final CareHomeAccount home =
      granted(
          server.hearth().careHomes().open(HearthFixture.ANN, CareHomeForms.willowHouse().form()));

  @AfterEach
  void close() {
    server.close();
  }

  private FormPage search(String email) {
    FormBrowser browser = server.signedIn(email);
    return browser.submit(browser.open("/care-homes").formWith("Search by name"), WILLOW_HOUSE);
  }

  @Test
  void the_practice_that_serves_the_home_finds_it() {
    FormPage found = search(PageServer.ANN);
    assertThat(found.heading()).isEqualTo("1 care home found");
    assertThat(found.link("Willow House")).isEqualTo("/care-homes/" + home.id().value());
  }

  @Test
  void a_name_that_is_missing_is_asked_for_as_that_of_a_home() {
    FormBrowser ann = server.signedIn(PageServer.ANN);
    FormPage.Form form = ann.open("/care-homes").formWith("Search by name");
    FormPage wrong = ann.submit(form, Map.of("careHomeName", "", "dateOfBirthDay", "32"));
    assertThat(wrong.errors()).hasSize(2);
    assertThat(wrong.errors().get(0)).isEqualTo("Enter the name of the care home");
    assertThat(wrong.html()).contains("href=\"#careHomeName\"", "id=\"careHomeName\"");
    FormPage found = ann.submit(wrong.formWith("Search by name"), WILLOW_HOUSE);
    assertThat(found.heading()).isEqualTo("1 care home found");
  }

  @Test
  void a_home_that_is_not_found_is_offered_an_account_with_its_name() {
    FormBrowser ann = server.signedIn(PageServer.ANN);
    FormPage none =
        ann.submit(
            ann.open("/care-homes").formWith("Search by name"),
            Map.of("careHomeName", "Rose Hill"));
    FormPage form = ann.open(none.link("Create a care home account"));
    assertThat(form.form("/accounts/care-home").fields()).containsEntry("name", "Rose Hill");
  }

  @Test
  void another_practice_finds_nothing() {
    FormPage found = search(PageServer.BEN);
    assertThat(found.heading()).isEqualTo("Couldn't find an account for this care home");
    assertThat(found.html()).doesNotContain(home.id().value().toString());
  }
}
