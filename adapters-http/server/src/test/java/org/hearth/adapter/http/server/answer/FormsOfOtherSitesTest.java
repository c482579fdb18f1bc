package org.hearth.adapter.http.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.deployment.InMemoryServer;
import org.hearth.adapter.http.server.description.Answer;
import org.hearth.adapter.http.server.description.Line;
import org.hearth.adapter.http.server.description.Shot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form is taken from Hearth's own page alone, in the session in which it was shown. */
class FormsOfOtherSitesTest {
  private static final String HTML = "Accept: text/html";
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  private static InMemoryServer server;

  @BeforeAll
  static void start() {
    server = new InMemoryServer(ServerOptions.local(0), URI.create("https://hearth.example"));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void a_form_without_a_token_leads_back_and_names_no_host() throws IOException {
    Answer moved = answer("POST", "/sign-out", "", FORM, "X-Forwarded-Host: evil.example");

    assertThat(moved.status()).isEqualTo(303);
    assertThat(moved.header("Location")).contains("/sign-in");
  }

  @Test
  void cookies_are_bound_to_the_host_though_the_proxy_speaks_http() throws IOException {
    String cookie = answer("GET", "/sign-in", "", HTML).header("Set-Cookie").orElseThrow();

    assertThat(cookie)
        .startsWith("__Host-hearth-visit=")
        .contains("; Path=/;", "; Secure;", "; HttpOnly;", "; SameSite=Lax")
        .doesNotContain("Domain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: cross-site\r\nOrigin: https://hearth.example",
        "Origin: https://evil.example",
        "Origin: null",
        "Origin: https://hearth.example.evil.example",
        "Origin: https://evil.example\r\nOrigin: https://hearth.example"
      })
  void no_form_of_another_site_is_taken(String header) throws IOException {
    assertThat(post(Form.opened(), header).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-None: x",
        "Sec-Fetch-Site: same-origin",
        "Sec-Fetch-Site: none",
        "Origin: https://hearth.example",
        "Origin: http://localhost"
      })
  void its_own_forms_are_taken(String header) throws IOException {
    assertThat(post(Form.opened(), header).status()).isEqualTo(422);
  }

  @Test
  void a_token_of_another_visit_or_of_two_is_none() throws IOException {
    Form mine = Form.opened();
    Form others = Form.opened();
    assertThat(mine.token()).isNotEqualTo(others.token());

    assertThat(post(new Form(mine.cookie(), others.token()), "X-None: x").status()).isEqualTo(303);
    assertThat(
            post(
                    new Form(
                        mine.cookie() + "; " + others.cookie().substring("Cookie: ".length()),
                        mine.token()),
                    "X-None: x")
                .status())
        .isEqualTo(303);
    // A session's cookie goes before that of the visit, and its forms have tokens of their own.
    assertThat(
            post(
                    new Form(
                        mine.cookie() + "; __Host-hearth-session=" + "A".repeat(43), mine.token()),
                    "X-None: x")
                .status())
        .isEqualTo(303);
    assertThat(post(mine, "X-None: x").status()).isEqualTo(422);
  }

  private static Answer post(Form form, String header) throws IOException {
    return answer(
        "POST",
        "/password-link",
        "email=x&_csrf=" + form.token(),
        HTML,
        FORM,
        form.cookie(),
        header);
  }

  /** A form as a browser has it. */
  private record Form(String cookie, String token) {
    static Form opened() throws IOException {
      Answer page = FormsOfOtherSitesTest.answer("GET", "/password-link", "", HTML);
      Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.text());
      assertThat(token.find()).isTrue();
      return new Form(
          "Cookie: " + page.header("Set-Cookie").orElseThrow().split(";", 2)[0], token.group(1));
    }
  }

  private static Answer answer(String method, String target, String body, String... headers)
      throws IOException {
    try (Line line = new Line(server.address())) {
      return line.send(
          new Shot(method, target, List.of(headers), body.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
