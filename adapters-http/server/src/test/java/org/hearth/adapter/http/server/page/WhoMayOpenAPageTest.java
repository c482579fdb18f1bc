package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.Route;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.adapter.http.wire.ActorJson.Kind;
import org.hearth.application.port.out.Page;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page, for each role and for accounts of another practice. */
class WhoMayOpenAPageTest {
  private static final String UNKNOWN_ID = "00000000-0000-0000-0000-000000000001";

  private static PageServer server;
  private static AccountHolder asha;

  @BeforeAll
  static void start() {
    server = new PageServer();
    asha =
        granted(server.hearth().patients().register(HearthFixture.ANN, PatientForms.asha().form()));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static List<Route> pages() {
    return Route.of(server.server()).stream()
        .filter(route -> !route.path().startsWith("/api/"))
        .filter(route -> route.policy().isPresent())
        .toList();
  }

  @Test
  void a_page_of_another_role_says_so_and_reads_nothing() {
    FormBrowser sue = server.signedIn(PageServer.SUE);
    FormPage start = sue.open("/");
    String token = start.form("/sign-out").fields().get("_csrf");
    List<Route> others =
        pages().stream()
            .filter(page -> !List.of(page.policy().orElseThrow().value()).contains(Kind.SUPPORT))
            .toList();
    assertThat(others).hasSizeGreaterThan(30);
    int entries = trail();
    for (Route page : others) {
      Wire.Answer answer =
          sue.send(
              page.method(),
              address(page, asha.id().value().toString()),
              page.method().equals("POST") ? "_csrf=" + token : "");
      assertThat(answer.status()).as(page.toString()).isEqualTo(403);
      assertThat(answer.body()).contains("You cannot use this page").doesNotContain("Asha");
    }
    assertThat(trail()).as("that the trail was read, and no more").isEqualTo(entries + 1);
  }

  @Test
  void pages_of_support_are_not_for_staff_of_practices() {
    FormBrowser ann = server.signedIn(PageServer.ANN);
    String token = ann.open("/").form("/sign-out").fields().get("_csrf");
    List<Route> others =
        pages().stream()
            .filter(
                page -> !List.of(page.policy().orElseThrow().value()).contains(Kind.PRACTICE_STAFF))
            .toList();
    assertThat(others).hasSizeGreaterThan(8);
    for (Route page : others) {
      Wire.Answer answer =
          ann.send(
              page.method(),
              address(page, asha.id().value().toString()),
              page.method().equals("POST") ? "_csrf=" + token : "");
      assertThat(answer.status()).as(page.toString()).isEqualTo(403);
    }
  }

  @Test
  void a_stranger_signs_in_first() {
    for (Route page : pages()) {
      if (page.method().equals("GET")) {
        Wire.Answer answer =
            new FormBrowser(server.server().address()).send("GET", address(page, UNKNOWN_ID), "");
        assertThat(answer.header("Location")).as(page.toString()).isEqualTo("/sign-in");
      }
    }
  }

  @Test
  void a_form_without_the_token_of_its_session_is_refused() {
    FormBrowser ann = server.signedIn(PageServer.ANN);
    String foreign =
        server.signedIn(PageServer.AMY).open("/").form("/sign-out").fields().get("_csrf");
    for (Route page : pages()) {
      if (page.method().equals("POST")) {
        for (String body : List.of("_csrf=" + foreign, "_csrf=", "a=b")) {
          Wire.Answer answer = ann.send("POST", address(page, UNKNOWN_ID), body);
          assertThat(answer.status()).as(page.toString()).isEqualTo(303);
          assertThat(answer.header("Location")).isEqualTo("/sign-in");
        }
      }
    }
  }

  @Test
  void an_account_of_another_practice_and_none_look_the_same() {
    FormBrowser ben = server.signedIn(PageServer.BEN);
    for (String page :
        List.of(
            "/patients/%s",
            "/patients/%s/opened/" + UNKNOWN_ID,
            "/patients/%s/email-removal",
            "/patients/%s/edit/" + UNKNOWN_ID,
            "/patients/%s/end/" + UNKNOWN_ID,
            "/patients/%s/end/" + UNKNOWN_ID + "/check",
            "/patients/%s/move/" + UNKNOWN_ID,
            "/patients/%s/move/" + UNKNOWN_ID + "/check",
            "/patients/%s/request/" + UNKNOWN_ID,
            "/care-homes/%s",
            "/care-homes/%s/opened/" + UNKNOWN_ID,
            "/care-homes/%s/close/" + UNKNOWN_ID,
            "/care-homes/%s/close/" + UNKNOWN_ID + "/check",
            "/care-homes/%s/closed",
            "/care-homes/%s/register/" + UNKNOWN_ID)) {
      Wire.Answer theirs = ben.send("GET", page.formatted(asha.id().value()), "");
      Wire.Answer none = ben.send("GET", page.formatted(UNKNOWN_ID), "");
      assertThat(withoutToken(theirs)).as(page).isEqualTo(withoutToken(none));
      assertThat(none.status()).isEqualTo(404);
    }
  }

  /** The token is masked anew in each answer. */
  private static Wire.Answer withoutToken(Wire.Answer answer) {
    Wire.Answer comparable = answer.comparable();
    return new Wire.Answer(
        comparable.status(),
        comparable.headers(),
        comparable.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""));
  }

  @Test
  void a_field_that_a_form_does_not_have_is_refused() {
    FormBrowser ann = server.signedIn(PageServer.ANN);
    FormPage.Form form = ann.open("/accounts/patient").form("/accounts");
    assertThat(ann.post(form, Map.of("role", "support")).status()).isEqualTo(400);
  }

  private static String address(Route page, String id) {
    return page.path().replaceAll("\\{id\\}", id).replaceAll("\\{\\w+\\}", UUID.randomUUID() + "");
  }

  private static int trail() {
    return granted(
            server.hearth().audit().read(HearthFixture.SUE, Optional.empty(), Page.first(500)))
        .items()
        .size();
  }
}
