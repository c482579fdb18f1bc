package org.hearth.adapter.http.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** A user at the issuer, who signs in there and consents, or does not. */
record Visit(Browser browser) {
  /** Where the issuer sends them back to. */
  URI agree(URI question, String user) {
    return consent(signIn(question, user), true);
  }

  URI decline(URI question, String user) {
    return consent(signIn(question, user), false);
  }

  /** The issuer's answer to the question, when it knows who asks. */
  private Browser.Answer signIn(URI question, String user) {
    Browser.Answer answer = browser.get(question);
    assertThat(answer.status()).as("who it is, is asked").isEqualTo(302);
    URI login = answer.location();
    Browser.Answer form = browser.get(login);
    Browser.Answer entered =
        browser.post(
            login,
            Map.of("username", user, "password", Person.PASSWORD, "_csrf", form.field("_csrf")));
    assertThat(entered.location().toString()).doesNotContain("error");
    return browser.get(entered.location());
  }

  private URI consent(Browser.Answer answer, boolean agreed) {
    if (answer.status() == 302) {
      return answer.location();
    }
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    Map<String, String> form = new LinkedHashMap<>();
    form.put("client_id", Clients.PAGES.id());
    form.put("state", answer.field("state"));
    if (agreed) {
      form.put("scope", "profile");
    }
    Browser.Answer decided = browser.post(answer.from().resolve("/oauth2/authorize"), form);
    assertThat(decided.status()).as(decided.body()).isEqualTo(302);
    return decided.location();
  }
}
