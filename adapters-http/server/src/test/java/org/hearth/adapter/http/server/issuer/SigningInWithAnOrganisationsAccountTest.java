package org.hearth.adapter.http.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SigningInWithAnOrganisationsAccountTest {
  private final Organisation organisation = new Organisation();
  private final Browser browser = organisation.browser();
  private final Visit visit = new Visit(browser);

  @AfterEach
  void close() {
    organisation.close();
  }

  @Test
  void staff_of_a_practice_sign_in_and_out() {
    signInAndOut(
        "ann",
        new Actor.PracticeStaff("Ann Quill", HearthFixture.LIME_STREET),
        Optional.empty(),
        "Staff of practice P91003");
  }

  @Test
  void staff_of_a_care_home_sign_in_and_out() {
    signInAndOut(
        "rosa",
        new Actor.CareHomeStaff("Rosa (nights)", organisation.home()),
        Optional.of(organisation.home()),
        "Staff of a care home");
  }

  @Test
  void support_signs_in_and_out() {
    signInAndOut("sue", new Actor.Support("Sue"), Optional.empty(), "Support");
  }

  private void signInAndOut(String user, Actor actor, Optional<?> subject, String as) {
    Browser.Answer form = browser.get("/sign-in");
    assertThat(form.body())
        .contains("Sign in with your organisation's account", "href=\"/sign-in/organisation\"");
    signIn(user);

    String page = actor instanceof Actor.CareHomeStaff ? "/home/residents" : "/";
    assertThat(browser.get("/").status()).isEqualTo(page.equals("/") ? 200 : 303);
    Browser.Answer start = browser.get(page);
    assertThat(start.status()).isEqualTo(200);
    assertThat(start.body()).contains(actor.name(), as);

    Browser.Answer left =
        browser.post(
            URI.create(Clients.HEARTH + "/sign-out"), Map.of("_csrf", start.field("_csrf")));
    assertThat(left.location()).hasPath("/sign-in");
    assertThat(browser.cookie("hearth-session")).isEmpty();
    assertThat(browser.get("/").location()).hasPath("/sign-in");
    assertTrail(AuditAction.SIGNED_IN, actor, subject, "by 127.0.0.1");
    assertTrail(AuditAction.SIGNED_OUT, actor, subject, "signed out");
  }

  private void assertTrail(AuditAction action, Actor actor, Optional<?> subject, String reason) {
    List<AuditEntry> entries = organisation.trail(action);
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).actor()).isEqualTo(actor);
    assertThat(entries.get(0).subject()).isEqualTo(subject);
    assertThat(entries.get(0).reason()).isEqualTo(reason);
  }

  @Test
  void the_question_is_asked_as_it_must_be() {
    Browser.Answer redirect = browser.get("/sign-in/organisation");

    assertThat(redirect.status()).isEqualTo(303);
    assertThat(redirect.location().toString())
        .startsWith(Organisation.issuer() + "/oauth2/authorize?")
        .contains("response_type=code", "code_challenge_method=S256", "&state=", "&nonce=")
        .contains("scope=openid%20profile", "redirect_uri=http://hearth.example/sign-in/callback");
    assertThat(redirect.header("set-cookie"))
        .startsWith("hearth-trip=")
        .contains("Path=/sign-in;", "Max-Age=600;", "HttpOnly", "SameSite=Lax");
  }

  @Test
  void the_trip_is_forgotten_and_the_session_is_in_a_cookie_of_its_own() {
    Browser.Answer arrived = signIn("ann");

    assertThat(arrived.headers().get("set-cookie"))
        .hasSize(2)
        .anySatisfy(cookie -> assertThat(cookie).startsWith("hearth-trip=;").contains("Max-Age=0;"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("hearth-session=")
                    .contains("HttpOnly", "SameSite=Lax"));
    assertThat(arrived.header("cache-control")).isEqualTo("no-store");
    assertThat(arrived.header("content-security-policy")).contains("frame-ancestors 'none'");
    assertThat(browser.cookie("hearth-trip")).isEmpty();
  }

  @Test
  void a_trip_ends_at_another_server_than_it_began_at_and_both_know_the_session() {
    URI question = browser.get("/sign-in/organisation").location();
    URI back = visit.agree(question, "ann");
    browser.isLedTo(organisation.deployment().server(1).address());

    assertThat(browser.get(back).location()).isEqualTo(URI.create(Clients.HEARTH + "/"));

    assertThat(browser.get("/").body()).contains("Ann Quill");
    browser.isLedTo(organisation.deployment().server(0).address());
    assertThat(browser.get("/").body()).contains("Ann Quill");
    String session = browser.cookie("hearth-session").orElseThrow().getValue();
    assertThat(
            organisation
                .deployment()
                .wire(1)
                .send("GET", "/api/v1/sessions/current", "", "Authorization", "Bearer " + session)
                .json()
                .get("kind")
                .asString())
        .isEqualTo("practice-staff");
  }

  private Browser.Answer signIn(String user) {
    URI question = browser.get("/sign-in/organisation").location();
    Browser.Answer arrived = browser.get(visit.agree(question, user));
    assertThat(arrived.status()).as(arrived.body()).isEqualTo(303);
    assertThat(arrived.location()).isEqualTo(URI.create(Clients.HEARTH + "/"));
    return arrived;
  }
}
