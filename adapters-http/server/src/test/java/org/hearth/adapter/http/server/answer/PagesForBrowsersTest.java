package org.hearth.adapter.http.server.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.HearthServer;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.description.Answer;
import org.hearth.adapter.http.server.description.Line;
import org.hearth.adapter.http.server.description.Shot;
import org.hearth.application.Settings;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.signin.CheapPasswords;
import org.hearth.testkit.signin.Mailboxes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser gets a page whatever goes wrong; a program gets a problem. */
class PagesForBrowsersTest {
  private static final String CHROMIUM =
      "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,"
          + "*/*;q=0.8,application/signed-exchange;v=b3;q=0.7";
  private static final String SESSION =
      "Cookie: hearth-session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  private static final FragileStorage STORAGE = new FragileStorage();

  private static HearthServer server;

  @BeforeAll
  static void start() {
    server =
        HearthServer.start(
            ServerOptions.local(0).withIssuer(Deployment.issuer().address()),
            new ServerDependencies(
                STORAGE.storage(),
                new Settings(Clock.systemUTC(), Identifiers.timeOrdered(), TestNumbers.ALLOWED),
                SignInSettings.standard(URI.create("http://localhost")),
                new CheapPasswords(),
                new Mailboxes()));
  }

  @AfterEach
  void mend() {
    STORAGE.mend();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing", "/sign-in/", "/sign-in/x", "/choose-password/", "/password-link/", "/api",
        "/api/", "/api/v2/audit", "/assets/none.css", "/index.html", "/favicon.ico", "/error",
        "/residents/1?a=b", "/metrics"
      })
  void an_address_that_is_none(String address) throws IOException {
    Answer answer = get(address, CHROMIUM);

    assertPage(answer, 404, "Page not found");
    assertThat(answer.text()).contains("check that it is correct", "href=\"/\"");
    assertThat(get(address, CHROMIUM, by()).mediaType())
        .isEqualTo(address.equals("/metrics") ? "text/plain" : "text/html");
    Answer head = answer("HEAD", address, "", CHROMIUM);
    assertThat(head.status()).isEqualTo(404);
    assertThat(head.mediaType()).isEqualTo("text/html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a;b=c", "/a//b", "/a%2fb", "/a%5cb", "/a%0ab"})
  void an_address_that_cannot_be_read(String address) throws IOException {
    assertPage(get(address, CHROMIUM), 400, "This address cannot be read");
    assertProblem(get(address, "Accept: */*"), 400);
  }

  @Test
  void a_page_that_fails_inside() throws IOException {
    STORAGE.fail(new IllegalStateException("of 9990000018, a@hearth.example"));
    Answer broken = get("/", CHROMIUM, SESSION);
    assertPage(broken, 500, "Sorry, there is a problem with the service");
    assertThat(broken.text())
        .contains("tell support", broken.header("X-Request-Id").orElseThrow())
        .doesNotContain("9990000018", "hearth.example");
    assertProblem(get("/", "Accept: */*", SESSION), 500);

    STORAGE.fail(new StorageUnavailableException("The database cannot be reached", null));
    assertPage(get("/", CHROMIUM, SESSION), 503, "Sorry, the service is unavailable");
  }

  @Test
  void a_page_that_does_not_take_the_method_or_the_form() throws IOException {
    Form form = Form.opened();
    assertPage(answer("DELETE", "/sign-in", "", CHROMIUM, form.headers()), 405, "cannot be shown");
    assertPage(
        answer(
            "POST", "/sign-in", "{}", CHROMIUM, form.headers(), "Content-Type: application/json"),
        415,
        "cannot be shown");
  }

  @Test
  void a_link_or_a_form_that_can_be_read_in_two_ways() throws IOException {
    assertPage(
        get("/choose-password?link=a&link=b", CHROMIUM), 400, "link is given more than once");
    assertPage(get("/choose-password?Link=a", CHROMIUM), 400, "Did you mean link?");
    assertThat(get("/choose-password?link=a&utm_source=mail", CHROMIUM).status()).isEqualTo(200);
    Form form = Form.opened();
    for (String fields :
        List.of(
            "email=a&email=b", "Email=a", "email=a&admin=true", "email[]=a", "email=a&pass=b")) {
      assertPage(
          answer("POST", "/password-link", fields + form.field(), CHROMIUM, FORM, form.cookie()),
          400,
          "cannot be read");
    }
    assertPage(
        answer(
            "POST",
            "/password-link?email=b",
            "email=a" + form.field(),
            CHROMIUM,
            FORM,
            form.cookie()),
        400,
        "email is not known here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | true",
        "application/xhtml+xml | true",
        "text/html;q=0.1 | true",
        "*/*, text/html;q=0.1 | true",
        "application/json, text/html | true",
        "TEXT/HTML;charset=utf-8 | true",
        "application/json;q=0.9, text/html;q=0.8 | false",
        "application/problem+json, text/html;q=0.9 | false",
        "text/html;q=0 | false",
        "text/html;q=0, */* | false",
        "*/* | false",
        "text/* | false",
        "application/json | false",
        "nonsense | false",
        "text/html;q=x | false",
        "'' | false"
      })
  void who_is_answered_with_a_page(String accepted, boolean page) throws IOException {
    Answer answer = get("/sign-in/", "Accept: " + accepted);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.mediaType()).isEqualTo(page ? "text/html" : "application/problem+json");
  }

  @Test
  void programs_are_answered_as_ever() throws IOException {
    assertProblem(get("/nothing"), 401);
    assertProblem(get("/nothing", "Accept: */*"), 401);
    assertProblem(get("/nothing", "Accept: */*", by()), 404);
    assertProblem(get("/api/v1/audit", "Accept: */*"), 401);
    assertProblem(get("/api/v1/nothing", CHROMIUM, by()), 404);
  }

  /** A challenge to HTTP Basic would have browsers ask in a dialog of their own. */
  @Test
  void no_caller_is_asked_for_a_password_in_a_dialog() throws IOException {
    for (List<String> headers :
        List.of(
            List.of(CHROMIUM),
            List.of("Accept: image/*", "Sec-Fetch-Mode: no-cors"),
            List.of("Accept: */*"))) {
      for (String address : List.of("/api/v1/audit", "/favicon.ico", "/nothing", "/metrics")) {
        assertThat(
                get(address, headers.toArray(String[]::new)).header("WWW-Authenticate").orElse(""))
            .doesNotContain("Basic");
      }
    }
  }

  private static void assertPage(Answer answer, int status, String words) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.mediaType()).isEqualTo("text/html");
    assertThat(answer.text()).contains("<html", words, "hearth.css").doesNotContain("<script");
    assertThat(answer.header("WWW-Authenticate")).isEmpty();
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.header("Content-Security-Policy")).isPresent();
  }

  private static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.text()).contains("\"code\":", "\"nextSteps\":");
  }

  private static String by() {
    return "Authorization: " + Deployment.issuer().header(SUE);
  }

  /** What proves that a form is Hearth's own. */
  private record Form(String cookie, String token) {
    static Form opened() throws IOException {
      Answer page = PagesForBrowsersTest.get("/password-link", CHROMIUM);
      Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.text());
      assertThat(token.find()).isTrue();
      return new Form(
          "Cookie: " + page.header("Set-Cookie").orElseThrow().split(";", 2)[0], token.group(1));
    }

    String field() {
      return "&_csrf=" + token;
    }

    String headers() {
      return cookie + "\r\nX-CSRF-TOKEN: " + token;
    }
  }

  private static Answer get(String target, String... headers) throws IOException {
    return answer("GET", target, "", headers);
  }

  private static Answer answer(String method, String target, String body, String... headers)
      throws IOException {
    try (Line line = new Line(server.address())) {
      return line.send(
          new Shot(
              method,
              target,
              new ArrayList<>(List.of(headers)),
              body.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
