package org.hearth.adapter.http.server.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.adapter.http.server.signin.ClockedServer.ADA;
import static org.hearth.adapter.http.server.signin.ClockedServer.PASSWORD;

import java.time.Duration;
import java.util.List;
import org.hearth.adapter.http.server.deployment.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The guesses of strangers keep an owner neither out of a known browser nor long out of another.
 */
class KnowingABrowserOverHttpTest {
  private static final String DEVICE = "__Host-hearth-device";

  private final ClockedServer server = new ClockedServer();

  @BeforeEach
  void addAda() {
    server.addAda();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void a_browser_gets_its_cookie_once_and_no_script_or_other_site_has_it() {
    PageVisitor browser = server.browser("192.0.2.1");

    List<String> first = devices(browser.signIn(ADA, PASSWORD));
    assertThat(first).hasSize(1);
    assertThat(first.get(0))
        .matches(DEVICE + "=[\\w-]{43};.*")
        .contains("; Path=/;", "; Max-Age=7776000;", "; Secure;", "; HttpOnly;", "; SameSite=Lax");

    assertThat(devices(browser.signIn(ADA, PASSWORD))).isEmpty();
    assertThat(devices(server.browser("192.0.2.2").signIn(ADA, "not the password"))).isEmpty();
  }

  @Test
  void strangers_keep_the_owner_out_of_no_browser_that_is_known() {
    PageVisitor known = server.browser("192.0.2.1");
    assertThat(known.signIn(ADA, PASSWORD).status()).isEqualTo(303);
    strangersGuess();

    PageVisitor elsewhere = known.at("198.51.100.7");
    assertThat(elsewhere.cookie(DEVICE)).isPresent();
    assertThat(elsewhere.signIn(ADA, PASSWORD).header("Location")).isEqualTo("/");
  }

  @Test
  void strangers_keep_the_owner_out_of_a_new_browser_for_a_minute_at_most() {
    strangersGuess();

    PageVisitor unknown = server.browser("198.51.100.7");
    Wire.Answer refused = unknown.signIn(ADA, PASSWORD);
    assertThat(refused.status()).isEqualTo(429);
    Duration wait = Duration.ofSeconds(Long.parseLong(refused.header("Retry-After")));
    assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));

    server.clock().pass(wait);
    assertThat(unknown.signIn(ADA, PASSWORD).header("Location")).isEqualTo("/");
  }

  /** More guesses than are free, each from another address and as soon as it is allowed. */
  private void strangersGuess() {
    for (int i = 0; i < 100; i++) {
      Wire.Answer answer =
          server
              .wire()
              .send(
                  "POST",
                  "/api/v1/sessions",
                  "{\"email\": \"%s\", \"password\": \"guess %d\"}".formatted(ADA, i),
                  "Content-Type",
                  "application/json",
                  "X-Forwarded-For",
                  "203.0.113." + i);
      if (answer.status() == 429) {
        server.clock().pass(Duration.ofSeconds(Long.parseLong(answer.header("Retry-After"))));
      } else {
        assertThat(answer.status()).as(answer.body()).isEqualTo(401);
      }
    }
  }

  private static List<String> devices(Wire.Answer answer) {
    return answer.headers().getOrDefault("Set-Cookie", List.of()).stream()
        .filter(cookie -> cookie.startsWith(DEVICE))
        .toList();
  }
}
