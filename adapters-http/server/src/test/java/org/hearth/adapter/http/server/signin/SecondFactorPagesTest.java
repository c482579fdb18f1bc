package org.hearth.adapter.http.server.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.adapter.http.server.signin.ClockedServer.ADA;
import static org.hearth.adapter.http.server.signin.ClockedServer.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings.SecondFactorPolicy;
import org.hearth.testkit.signin.Authenticator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A second factor in a browser. */
class SecondFactorPagesTest {
  private static final String WAITING = "__Host-hearth-sign-in";
  private static final String SESSION = "__Host-hearth-session";
  private static final Map<String, String> OF_ADA = Map.of("email", ADA, "password", PASSWORD);
  private static final Pattern SECRET = Pattern.compile("<strong id=\"secret\">([A-Z2-7 ]+)<");
  private static final Pattern RECOVERY = Pattern.compile("<li>([A-Z2-7]{4}(-[A-Z2-7]{4}){5})<");

  private ClockedServer server = new ClockedServer(SecondFactorPolicy.OPTIONAL);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void who_set_up_an_app_signs_in_with_its_code() {
    server.addAda();
    PageVisitor browser = server.browser("192.0.2.1");
    Authenticator app = setUp(browser);
    assertThat(browser.get("/").status()).isEqualTo(200);

    PageVisitor other = server.browser("192.0.2.2");
    Wire.Answer waits = other.signIn(ADA, PASSWORD);
    assertThat(waits.header("Location")).isEqualTo("/second-factor/code");
    assertThat(waits.header("Set-Cookie"))
        .contains(WAITING, "; Secure", "; HttpOnly", "; Max-Age=600")
        .doesNotContain(SESSION);
    assertThat(other.get("/").header("Location")).isEqualTo("/sign-in");
    Wire.Answer wrong = giveCode(other, "000000");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.body()).contains("The code is not right, or was used already.");
    server.clock().pass(Duration.ofSeconds(30));
    assertThat(giveCode(other, code(app)).header("Location")).isEqualTo("/");
    assertThat(other.cookie(SESSION)).isPresent();
    assertThat(other.cookie(WAITING)).isEmpty();
    assertThat(other.get("/").status()).isEqualTo(200);
  }

  @Test
  void a_form_without_its_token_changes_nothing() {
    server.addAda();
    PageVisitor browser = server.browser("192.0.2.1");
    Authenticator app = setUp(browser);
    assertThat(browser.post("/second-factor", "none", OF_ADA).header("Location"))
        .isEqualTo("/sign-in");
    begin(browser);
    for (String form : List.of("code", "set-up", "removal")) {
      assertThat(
              browser
                  .post("/second-factor/" + form, "none", Map.of("code", code(app)))
                  .header("Location"))
          .isEqualTo("/sign-in");
    }
    server.clock().pass(Duration.ofSeconds(30));
    assertThat(secret(giveCode(browser, code(app)))).isNotEqualTo(app.secret());
  }

  @Test
  void an_app_is_removed_with_a_recovery_code() {
    server.addAda();
    PageVisitor browser = server.browser("192.0.2.1");
    Authenticator app = new Authenticator(secret(begin(browser)));
    String recovery = matches(RECOVERY, confirm(browser, code(app)).body()).get(0).group(1);

    assertThat(begin(browser).header("Location")).isEqualTo("/second-factor/code");
    Wire.Answer shown = giveCode(browser, recovery);
    assertThat(secret(shown)).hasSize(32);
    Wire.Answer removed = browser.submit("/second-factor/code", "/second-factor/removal", Map.of());
    assertThat(removed.body()).contains("Your second factor is removed");
    assertThat(server.browser("192.0.2.2").signIn(ADA, PASSWORD).header("Location")).isEqualTo("/");
  }

  @Test
  void who_needs_an_app_sets_it_up_before_anything_else() {
    server.close();
    server = new ClockedServer(SecondFactorPolicy.COMPULSORY);
    server.addAdministrator();
    PageVisitor browser = server.browser("192.0.2.1");

    Wire.Answer shown = browser.signIn(ADA, PASSWORD);
    assertThat(shown.status()).isEqualTo(200);
    assertThat(browser.cookie(SESSION)).isEmpty();
    Wire.Answer refused = browser.submit("/second-factor/code", "/second-factor/removal", Map.of());
    assertThat(refused.status()).isEqualTo(403);
    Wire.Answer wrong = confirm(browser, "000000");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.body()).doesNotContain(secret(shown));
    Wire.Answer done = confirm(browser, code(new Authenticator(secret(shown))));
    assertThat(matches(RECOVERY, done.body())).hasSize(10);
    assertThat(browser.get("/").status()).isEqualTo(200);
  }

  private Authenticator setUp(PageVisitor browser) {
    Authenticator app = new Authenticator(secret(begin(browser)));
    assertThat(matches(RECOVERY, confirm(browser, code(app)).body())).hasSize(10);
    return app;
  }

  private static Wire.Answer begin(PageVisitor browser) {
    return browser.submit("/second-factor", "/second-factor", OF_ADA);
  }

  private static Wire.Answer giveCode(PageVisitor browser, String code) {
    return browser.submit("/second-factor/code", "/second-factor/code", Map.of("code", code));
  }

  private static Wire.Answer confirm(PageVisitor browser, String code) {
    return browser.submit("/second-factor/code", "/second-factor/set-up", Map.of("code", code));
  }

  private String code(Authenticator app) {
    return app.code(server.clock().instant());
  }

  private static String secret(Wire.Answer page) {
    return matches(SECRET, page.body()).get(0).group(1).replace(" ", "");
  }

  private static List<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }
}
