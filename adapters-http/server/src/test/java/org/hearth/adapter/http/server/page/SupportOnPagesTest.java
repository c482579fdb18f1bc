package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.util.Map;
import org.hearth.application.port.out.Page;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Support: what practices ask for is found, looked at and done. */
class SupportOnPagesTest {
  private static final String NUMBER = "999 100 0011";

  private final PageServer server = new PageServer();
  private final FormBrowser sue = server.signedIn(PageServer.SUE);
  private AccountHolder asha;

  @BeforeEach
  void registerAsha() {
    asha =
        granted(server.hearth().patients().register(HearthFixture.ANN, PatientForms.asha().form()));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void an_account_that_a_practice_asks_for_is_reset_with_a_reason() {
    granted(
        server.hearth().support().askForReset(HearthFixture.ANN, asha.id(), "moves into a home"));
    FormPage queue = sue.open(sue.open("/").link("What practices ask for"));
    assertThat(queue.html()).contains("moves into a home", "P91003").doesNotContain("Asha");
    FormPage account = sue.open(queue.link("2 March 2026"));
    assertThat(account.heading()).isEqualTo("Asha Patel");
    assertThat(account.html()).contains("P91003");

    FormPage form = sue.open(account.link("Reset the account"));
    FormPage wrong = sue.submit(form.form("/reset/"), Map.of());
    assertThat(wrong.errors()).containsExactly("Enter a reason");
    FormPage done = sue.submit(wrong.form("/reset/"), Map.of("reason", "asked by the practice"));

    assertThat(done.heading()).isEqualTo("Account reset");
    assertThat(sue.open(done.address()).heading()).isEqualTo("Account reset");
    assertThat(sue.open("/support/resets").html()).contains("No practice waits for support.");
    assertThat(sue.open(done.link("See the account")).html()).doesNotContain("Reset the account");
  }

  @Test
  void an_account_is_transferred_to_the_practice_that_asks() {
    granted(server.hearth().support().askForTransfer(HearthFixture.BEN, NUMBER, "has moved"));
    FormPage account = sue.open(sue.open("/support/resets").link("2 March 2026"));
    FormPage form = sue.open(account.link("Transfer the account to another practice"));
    FormPage wrong = sue.submit(form.form("/transfer/"), Map.of("practice", "1"));
    assertThat(wrong.errors()).hasSize(1);
    assertThat(wrong.errors().get(0)).contains("For example, P91003");

    FormPage done =
        sue.submit(
            wrong.form("/transfer/"),
            Map.of("practice", HearthFixture.MILL_LANE.text(), "reason", "asked by the practice"));

    assertThat(done.heading()).isEqualTo("Account transferred");
    FormBrowser ben = server.signedIn(PageServer.BEN);
    FormPage found =
        ben.submit(
            ben.open("/create-request").formWith("Search by number"), Map.of("number", NUMBER));
    assertThat(found.heading()).isEqualTo("1 account found");
  }

  @Test
  void an_account_of_any_practice_is_found_by_number_and_by_address() {
    for (Map.Entry<String, Map<String, String>> search :
        Map.of(
                "Search by number", Map.of("number", NUMBER),
                "Search by e-mail address", Map.of("email", "asha@hearth.example"))
            .entrySet()) {
      FormPage found =
          sue.submit(sue.open("/patients").formWith(search.getKey()), search.getValue());
      assertThat(found.heading()).isEqualTo("1 account found");
      assertThat(found.html()).doesNotContain("create a new account");
      assertThat(sue.open(found.link("Asha Patel")).html()).contains("Reset the account");
    }
  }

  @Test
  void a_reset_that_another_user_of_support_did_first_is_told_on_a_page_of_its_own() {
    FormPage form = sue.open("/support/accounts/" + asha.id().value() + "/reset");
    granted(server.hearth().support().reset(HearthFixture.SUE, asha.id(), "was first"));

    FormPage late = sue.submit(form.form("/reset/"), Map.of("reason", "asked by the practice"));

    assertThat(late.status()).isEqualTo(409);
    assertThat(sue.open(late.link("Go back to the form")).form("/reset/").fields())
        .containsEntry("reason", "asked by the practice");
    assertThat(granted(server.hearth().support().list(HearthFixture.SUE, Page.first(10))).items())
        .isEmpty();
  }
}
