package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was done with a user is done once for one form, and confirmed to who did it alone. */
class ConfirmationPagesOfUsersTest {
  private static final String NEW = "kim@lime-street.example";
  private static final Map<String, String> KIM =
      Map.of("personName", "Kim Day", "email", NEW, "role", "STAFF");
  private static final Map<String, String> REASON = Map.of("reason", "has left the practice");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final PageServer server = new PageServer();
  private final FormBrowser ada = server.signedIn(PageServer.ADA);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void an_invitation_is_sent_once_for_one_form_and_confirmed_only_where_it_was_sent() {
    FormPage.Form invitation = user("Amy Reed").form("/invitation/");
    int before = server.mails(PageServer.AMY);

    assertThat(ada.sendAtOnce(invitation, Map.of())).hasSize(1);

    assertThat(server.mails(PageServer.AMY)).isEqualTo(before + 1);
    FormPage sent = ada.submit(invitation, Map.of());
    assertThat(sent.heading()).isEqualTo("Invitation sent");
    assertThat(sent.html()).contains(PageServer.AMY);
    assertThat(server.mails(PageServer.AMY)).isEqualTo(before + 1);
    assertConfirmsThisAlone(sent);
    FormPage none = ada.open(user("Amy Reed").address() + "/invited");
    assertThat(none.status()).isEqualTo(404);
  }

  @Test
  void an_added_user_is_confirmed_to_the_user_who_added_them() {
    FormPage.Form form = ada.open("/users/add").form("/users/add/");
    assertThat(ada.sendAtOnce(form, KIM)).hasSize(1);
    FormPage added = ada.submit(form, KIM);
    assertThat(added.heading()).isEqualTo("Invitation sent");
    assertThat(server.mails(NEW)).isEqualTo(1);
    assertConfirmsThisAlone(added);
    assertThat(ada.open(added.address().replace("/invited/", "/not-invited/")).status())
        .isEqualTo(404);
  }

  @Test
  void a_change_of_a_user_is_confirmed_to_the_user_who_made_it() {
    assertConfirmsThisAlone(changed("Amy Reed", "Disable Amy Reed", "/disabling/"));
    assertConfirmsThisAlone(changed("Amy Reed", "Remove Amy Reed", "/removal/"));
    assertThat(ada.open(user("Ann Quill").address() + "/removal/done").html())
        .doesNotContain("User removed");
  }

  @Test
  void an_invitation_that_comes_late_or_too_often_leads_back_to_the_user() {
    FormPage last = invited();
    for (int i = 0; i < 3; i++) {
      assertThat(last.heading()).isEqualTo("Invitation sent");
      last = invited();
    }
    assertThat(last.status()).isEqualTo(429);
    assertThat(ada.open(last.link("Go back to the form")).heading()).isEqualTo("Amy Reed");

    FormPage.Form invitation = user("Amy Reed").form("/invitation/");
    server.clock().pass(Duration.ofHours(13));
    assertThat(ada.submit(invitation, Map.of()).heading()).isEqualTo("Sign in");
    assertThat(ada.signIn(PageServer.ADA, PageServer.PASSWORD).heading()).isEqualTo("Amy Reed");
  }

  private FormPage invited() {
    return ada.submit(user("Amy Reed").form("/invitation/"), Map.of());
  }

  /** Confirmed to the user who sent the form, however often; to others and for others, not. */
  private void assertConfirmsThisAlone(FormPage confirmed) {
    String address = confirmed.address();
    assertThat(confirmed.status()).isEqualTo(200);
    assertThat(ada.open(address).heading()).isEqualTo(confirmed.heading());
    assertThat(server.signedIn(PageServer.ADA).open(address).heading())
        .as("after signing in again")
        .isEqualTo(confirmed.heading());
    List<String> ids = ID.matcher(address).results().map(MatchResult::group).toList();
    assertThat(ids).hasSize(2);
    String anns = user("Ann Quill").address().substring("/users/".length());
    for (String none :
        List.of(
            address.replace(ids.get(0), anns),
            address.replace(ids.get(1), UUID.randomUUID().toString()))) {
      FormPage refused = ada.open(none);
      assertThat(refused.status()).as(none).isEqualTo(404);
      assertThat(refused.heading()).isNotEqualTo(confirmed.heading());
    }
    assertThat(server.signedIn(PageServer.SUE).open(address).heading())
        .isEqualTo("There is no such confirmation");
  }

  private FormPage user(String name) {
    return ada.open(ada.open("/users").link(name));
  }

  private FormPage changed(String name, String change, String path) {
    FormPage form = ada.open(user(name).link(change));
    FormPage check = ada.submit(form.form("/check"), REASON);
    return ada.submit(check.form(path), Map.of());
  }
}
