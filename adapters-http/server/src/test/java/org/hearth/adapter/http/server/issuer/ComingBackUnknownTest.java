package org.hearth.adapter.http.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import org.hearth.domain.audit.AuditAction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A user whom the issuer's answer does not authenticate is back at the sign-in page, which says
 * why.
 */
class ComingBackUnknownTest {
  private static final Organisation ORGANISATION = new Organisation();
  private static final String STATE_COOKIE = "hearth-trip";

  private final Browser browser = ORGANISATION.browser();
  private final Visit visit = new Visit(browser);

  @AfterAll
  static void close() {
    ORGANISATION.close();
  }

  @Test
  void who_does_not_agree_that_hearth_knows_them() {
    URI back = visit.decline(leave(), "shy");

    assertThat(back.getQuery()).contains("error=access_denied");
    assertTold("You were not signed in", browser.get(back));
  }

  @Test
  void whose_answer_belongs_to_no_question() {
    URI back = visit.agree(leave(), "ann");

    assertTold(
        "did not begin here",
        browser.get(URI.create(back.toString().replaceFirst("state=[^&]+", "state=made-up"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?state=",
        "?code=1&state=2",
        "?error=access_denied",
        "?error=%3Cscript%3E&error_description=%3Cscript%3E&state=2"
      })
  void who_never_left(String answer) {
    assertTold("did not begin here", browser.get("/sign-in/callback" + answer));
  }

  @Test
  void who_asks_twice_with_one_answer() {
    URI back = visit.agree(leave(), "ann");
    HttpCookie state = browser.cookie(STATE_COOKIE).orElseThrow();
    HttpCookie kept = (HttpCookie) state.clone();
    assertThat(browser.get(back).location()).hasPath("/");
    browser.get("/sign-in");

    assertThat(browser.get(back).location()).hasQuery("problem=lost");
    browser.restore(kept);
    assertThat(browser.get(back).location()).hasQuery("problem=unproven");
  }

  @ParameterizedTest
  @CsvSource({
    "state,    did not begin here",
    "nonce,    does not prove who you are",
    "verifier, does not prove who you are"
  })
  void whose_cookie_was_tampered_with(String part, String words) {
    URI back = visit.agree(leave(), "ann");
    String[] parts = browser.cookie(STATE_COOKIE).orElseThrow().getValue().split("\\.");
    int which = List.of("state", "nonce", "verifier").indexOf(part);
    parts[which] = parts[which].substring(1) + "a";
    browser.alter(STATE_COOKIE, String.join(".", parts));

    assertTold(words, browser.get(back));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "a.b.c.d", "a b.c.d", "..", "<.>.<"})
  void whose_cookie_is_no_trip(String value) {
    URI back = visit.agree(leave(), "ann");
    browser.alter(STATE_COOKIE, value);

    assertTold("did not begin here", browser.get(back));
  }

  @ParameterizedTest
  @ValueSource(strings = {"elsewhere", "late", "replayed"})
  void whose_token_is_meant_for_another_or_is_over_or_was_made_for_another_trip(String user) {
    assertTold("does not prove who you are", browser.get(visit.agree(leave(), user)));
  }

  @Test
  void whose_code_the_issuer_does_not_know() {
    URI back = visit.agree(leave(), "ann");

    assertTold(
        "does not prove who you are",
        browser.get(URI.create(back.toString().replaceFirst("code=[^&]+", "code=made-up"))));
  }

  @ParameterizedTest
  @CsvSource({
    "no-role,     hearth_role",
    "no-person,   hearth_role",
    "no-practice, hearth_practice",
    "no-home,     hearth_care_home",
    "other-home,  hearth_care_home"
  })
  void who_is_vouched_for_and_is_nobody_here(String user, String claim) {
    int before = ORGANISATION.trail(AuditAction.SIGN_IN_FAILED).size();

    Browser.Answer answer = browser.get(visit.agree(leave(), user));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("administrator", "The claim " + claim);
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertNobodyIsSignedIn();
    assertThat(ORGANISATION.trail(AuditAction.SIGN_IN_FAILED)).hasSize(before + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example", "%3Cscript%3E", "LOST", ""})
  void an_address_that_was_made_up_says_nothing_on_the_page(String problem) {
    Browser.Answer page = browser.get("/sign-in?problem=" + problem);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("There is a problem", "evil.example", "<script>");
  }

  @Test
  void nobody_is_sent_anywhere_but_to_the_issuer() {
    URI question =
        browser
            .get("/sign-in/organisation?redirect_uri=https://evil.example&continue=//evil.example")
            .location();

    assertThat(question.toString())
        .startsWith(Organisation.issuer().toString())
        .doesNotContain("evil.example");
  }

  private URI leave() {
    return browser.get("/sign-in/organisation").location();
  }

  private void assertTold(String words, Browser.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    assertThat(answer.location()).hasHost("hearth.example").hasPath("/sign-in");
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(browser.get(answer.location()).body()).contains("There is a problem", words);
    assertNobodyIsSignedIn();
  }

  private void assertNobodyIsSignedIn() {
    assertThat(browser.cookie("hearth-session")).isEmpty();
    assertThat(browser.cookie(STATE_COOKIE)).isEmpty();
    assertThat(browser.get("/").location()).hasPath("/sign-in");
  }
}
