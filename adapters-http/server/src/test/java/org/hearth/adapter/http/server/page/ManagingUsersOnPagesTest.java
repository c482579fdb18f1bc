package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.application.port.out.Page;
import org.hearth.domain.audit.AuditAction;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator adds users of the practice and changes them, and so does support. */
class ManagingUsersOnPagesTest {
  private static final String NEW = "kim@lime-street.example";
  private static final Map<String, String> KIM =
      Map.of("personName", "Kim Day", "email", NEW, "role", "STAFF");
  private static final Map<String, String> REASON = Map.of("reason", "has left the practice");

  private final PageServer server = new PageServer();
  private final FormBrowser ada = server.signedIn(PageServer.ADA);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void a_user_is_added_and_chooses_a_password_by_the_link_in_the_e_mail() {
    FormPage list = ada.open(ada.open("/").link("Users"));
    FormPage form = ada.open(list.link("Add a user"));
    FormPage none = ada.submit(form.form("/users/add/"), Map.of());
    assertThat(none.errors()).containsExactly("Enter a role");
    FormPage wrong = ada.submit(none.form("/users/add/"), Map.of("role", "STAFF"));
    assertThat(wrong.errors())
        .containsExactly("Enter the person's name", "Enter an e-mail address");

    FormPage added = ada.submit(wrong.form("/users/add/"), KIM);

    assertThat(added.heading()).isEqualTo("Invitation sent");
    assertThat(ada.open(added.address()).html()).contains("Kim Day", NEW);
    server.choosePassword(NEW);
    assertThat(server.signedIn(NEW).open("/").heading()).isEqualTo("Start");
    assertThat(ada.visited()).noneMatch(address -> address.contains("kim"));
  }

  @Test
  void a_form_that_is_sent_twice_adds_one_user() {
    FormPage.Form form = ada.open("/users/add").form("/users/add/");
    Wire.Answer first = ada.post(form, KIM);
    Wire.Answer second = ada.post(form, KIM);
    assertThat(second.header("Location")).isEqualTo(first.header("Location")).contains("invited");
  }

  @Test
  void an_address_in_use_is_told_on_a_page_of_its_own_and_the_form_is_kept() {
    FormPage.Form form = ada.open("/users/add").form("/users/add/");
    FormPage inTheWay =
        ada.submit(form, Map.of("personName", "Ann", "email", PageServer.ANN, "role", "STAFF"));
    assertThat(inTheWay.heading()).isEqualTo("Another account has this e-mail address");
    assertThat(ada.open(inTheWay.link("Go back to the form")).form("/users/add/").fields())
        .containsEntry("personName", "Ann");
  }

  @Test
  void what_ends_sessions_is_looked_at_once_more_before_it_is_done() {
    FormBrowser ann = server.signedIn(PageServer.ANN);
    FormPage check = checked("Ann Quill", "Disable Ann Quill", REASON);
    assertThat(check.heading()).isEqualTo("Check: Disable Ann Quill");
    assertThat(check.html()).contains("All sessions of the user end", "has left the practice");
    assertThat(ann.open("/").heading()).isEqualTo("Start");

    FormPage done = ada.submit(check.form("/disabling/"), Map.of());

    assertThat(done.heading()).isEqualTo("User disabled");
    assertThat(ann.open("/").heading()).isEqualTo("Sign in");
    assertThat(user("Ann Quill").html()).contains("Enable Ann Quill").doesNotContain("Disable Ann");
    FormPage enabled = changed("Ann Quill", "Enable Ann Quill", "/enabling/", REASON);
    assertThat(enabled.heading()).isEqualTo("User enabled");
    assertThat(server.signedIn(PageServer.ANN).open("/").heading()).isEqualTo("Start");
  }

  @Test
  void a_reason_is_asked_for_before_the_last_look() {
    FormPage wrong = checked("Ann Quill", "Remove Ann Quill", Map.of());
    assertThat(wrong.heading()).isEqualTo("Remove Ann Quill");
    assertThat(wrong.errors()).containsExactly("Enter a reason");
  }

  @Test
  void a_reason_that_is_too_long_is_told_at_the_last_look_as_when_it_is_sent() {
    FormPage wrong = checked("Ann Quill", "Disable Ann Quill", Map.of("reason", "x".repeat(450)));
    assertThat(wrong.heading()).isEqualTo("Disable Ann Quill");
    assertThat(wrong.errors()).hasSize(1);
    assertThat(wrong.errors().get(0)).startsWith("Reason").contains("400");
  }

  @Test
  void a_user_who_is_removed_is_gone_and_the_confirmation_stays() {
    FormPage check = checked("Amy Reed", "Remove Amy Reed", REASON);
    Wire.Answer first = ada.post(check.form("/removal/"), Map.of());
    Wire.Answer second = ada.post(check.form("/removal/"), Map.of());
    assertThat(second.header("Location")).isEqualTo(first.header("Location")).endsWith("/done");
    assertThat(ada.open(first.header("Location")).heading()).isEqualTo("User removed");
    assertThat(ada.open("/users").html()).doesNotContain("Amy Reed");
  }

  @Test
  void a_user_who_is_given_the_role_manages_users_and_no_longer_without_it() {
    FormBrowser ann = server.signedIn(PageServer.ANN);
    assertThat(ann.open("/").html()).doesNotContain("href=\"/users\"");
    assertThat(ann.open("/users").status()).isEqualTo(403);

    giveAnnTheRole("ADMINISTRATOR");
    assertThat(server.signedIn(PageServer.ANN).open("/users").html()).contains("Ann Quill (you)");

    giveAnnTheRole("STAFF");
    assertThat(server.signedIn(PageServer.ANN).open("/users").status()).isEqualTo(403);
  }

  @Test
  void users_do_not_change_themselves_and_are_told_who_does() {
    FormPage self = user("Ada Cole (you)");
    assertThat(self.html()).contains("This is you").doesNotContain("Disable Ada Cole");
    FormPage form = user("Ann Quill");
    String own = self.address();
    for (String change : new String[] {"role", "disabling", "removal", "second-factor"}) {
      assertThat(ada.open(own + "/" + change).heading()).isEqualTo("This is you");
      String sent = own + "/" + change + "/00000000-0000-0000-0000-000000000001";
      FormPage refused =
          ada.submit(
              new FormPage.Form(sent, form.form("/invitation").fields()), Map.of("reason", "x"));
      assertThat(refused.heading()).isEqualTo("This is you");
    }
    assertThat(ada.open("/users").status()).isEqualTo(200);
  }

  @Test
  void the_second_factor_of_a_user_who_has_none_is_told_as_that() {
    FormPage inTheWay =
        changed("Ann Quill", "Reset the second factor of Ann Quill", "/second-factor/", REASON);
    assertThat(inTheWay.heading())
        .isEqualTo("No login with this e-mail address has a second factor");
  }

  @Test
  void a_second_factor_is_reset_and_the_user_signs_in_without_it() {
    server.setUpAnApp(PageServer.ANN);
    FormBrowser ann = new FormBrowser(server.address());
    assertThat(ann.signIn(PageServer.ANN, PageServer.PASSWORD).heading()).isEqualTo("Give a code");

    FormPage reset =
        changed("Ann Quill", "Reset the second factor of Ann Quill", "/second-factor/", REASON);

    assertThat(reset.heading()).isEqualTo("Second factor reset");
    assertThat(reset.html()).contains("Ann Quill");
    assertThat(ann.signIn(PageServer.ANN, PageServer.PASSWORD).heading()).isEqualTo("Start");
  }

  @Test
  void looking_at_one_user_leaves_an_entry_about_them_and_none_about_all() {
    String ann = user("Ann Quill").address();
    int listed = entries(AuditAction.USERS_LISTED);
    int read = entries(AuditAction.USER_READ);

    ada.open(ann);

    assertThat(entries(AuditAction.USERS_LISTED)).isEqualTo(listed);
    assertThat(entries(AuditAction.USER_READ)).isEqualTo(read + 1);
    FormPage form = ada.open(ann + "/disabling");
    FormPage check = ada.submit(form.form("/check"), REASON);
    assertThat(entries(AuditAction.USER_READ)).as("form and last look").isEqualTo(read + 3);
    ada.post(check.form("/disabling/"), Map.of());
    ada.post(check.form("/disabling/"), Map.of());
    assertThat(entries(AuditAction.USER_READ)).as("sent twice").isEqualTo(read + 4);
    assertThat(entries(AuditAction.USERS_LISTED)).isEqualTo(listed);
  }

  @Test
  void the_form_of_a_new_user_reads_no_user_and_is_refused_to_those_who_manage_none() {
    int before = entries(AuditAction.USERS_LISTED);

    assertThat(ada.open("/users/add").status()).isEqualTo(200);
    assertThat(server.signedIn(PageServer.ANN).open("/users/add").status()).isEqualTo(403);

    assertThat(entries(AuditAction.USERS_LISTED)).isEqualTo(before);
    assertThat(entries(AuditAction.ACCESS_REFUSED)).isEqualTo(1);
  }

  /** How many of them the trail has. */
  private int entries(AuditAction action) {
    return (int)
        granted(
                server
                    .hearth()
                    .audit()
                    .read(HearthFixture.SUE, Optional.empty(), Page.first(Page.LARGEST)))
            .items()
            .stream()
            .filter(entry -> entry.action() == action)
            .count();
  }

  @Test
  void an_administrator_sees_no_user_of_another_practice_or_of_support() {
    FormBrowser sue = server.signedIn(PageServer.SUE);
    FormPage all = sue.open(sue.open("/").link("Users"));
    assertThat(ada.open("/users").html())
        .contains("Ann Quill", "Amy Reed")
        .doesNotContain("Ben Miller", "Sue Platt");
    FormPage theirs = ada.open(all.link("Ben Miller"));
    FormPage none = ada.open("/users/00000000-0000-0000-0000-000000000001");
    assertThat(theirs.heading()).isEqualTo(none.heading());
    assertThat(theirs.html()).doesNotContain("Ben Miller");
  }

  @Test
  void of_two_administrators_the_last_stays_and_is_told_why() {
    giveAnnTheRole("ADMINISTRATOR");
    FormPage check = checked("Ann Quill", "Disable Ann Quill", REASON);
    UUID self = UUID.fromString(user("Ada Cole (you)").address().substring("/users/".length()));
    server.beforeNextChangeOfAUser(
        () ->
            granted(
                server
                    .authentication()
                    .manageUsers()
                    .disable(HearthFixture.SUE, self, "asked by the practice")));

    Wire.Answer refused = ada.post(check.form("/disabling/"), Map.of());
    granted(server.authentication().manageUsers().enable(HearthFixture.SUE, self, "is back"));
    ada.signIn(PageServer.ADA, PageServer.PASSWORD);
    FormPage inTheWay = ada.open(refused.header("Location"));

    assertThat(inTheWay.status()).isEqualTo(409);
    assertThat(inTheWay.heading()).isEqualTo("This is the last administrator of the practice");
    assertThat(inTheWay.html()).contains("Make another user an administrator first.");
    assertThat(ada.open(inTheWay.link("See all users")).html()).contains("Ann Quill");
    assertThat(user("Ann Quill").html()).contains("Can sign in", "Administrator");
  }

  private void giveAnnTheRole(String role) {
    FormPage given =
        changed(
            "Ann Quill",
            "Give Ann Quill another role",
            "/role/",
            Map.of("role", role, "reason", "stands in"));
    assertThat(given.heading()).isEqualTo("Role given");
  }

  @Test
  void support_changes_the_role_of_the_last_administrator() {
    FormBrowser sue = server.signedIn(PageServer.SUE);
    FormPage ada = sue.open(sue.open("/users").link("Ada Cole"));
    FormPage form = sue.open(ada.link("Give Ada Cole another role"));
    assertThat(form.form("/role/").fields()).containsEntry("practice", "P91003");
    FormPage check =
        sue.submit(form.form("/role/"), Map.of("role", "STAFF", "reason", "asked by the practice"));
    assertThat(check.html()).contains("Administrator of practice P91003", "Staff of practice");
    assertThat(sue.submit(check.form("/role/"), Map.of()).heading()).isEqualTo("Role given");
  }

  @Test
  void support_adds_a_user_of_any_practice_and_names_it() {
    FormBrowser sue = server.signedIn(PageServer.SUE);
    FormPage wrong = sue.submit(sue.open("/users/add").form("/users/add/"), KIM);
    assertThat(wrong.errors()).containsExactly("Enter the code of a practice");
    FormPage added = sue.submit(wrong.form("/users/add/"), withPractice("P84004"));
    assertThat(sue.open(added.link("See this user")).html()).contains("Staff of practice P84004");
  }

  private static Map<String, String> withPractice(String code) {
    return Map.of("personName", "Kim Day", "email", NEW, "role", "STAFF", "practice", code);
  }

  private FormPage user(String name) {
    return ada.open(ada.open("/users").link(name));
  }

  private FormPage checked(String name, String change, Map<String, String> typed) {
    FormPage form = ada.open(user(name).link(change));
    return ada.submit(form.form("/check"), typed);
  }

  private FormPage changed(String name, String change, String path, Map<String, String> typed) {
    return ada.submit(checked(name, change, typed).form(path), Map.of());
  }
}
