package org.hearth.adapter.http.server.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.SUE;
import static org.hearth.testkit.story.HearthFixture.onShiftAt;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.adapter.http.server.HearthServer;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.signin.CheapPasswords;
import org.hearth.testkit.signin.Mailboxes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveryAnswerTest {
  private static final String JSON = "Content-Type: application/json\n";
  private static final List<String> HEADERS =
      List.of(
          "content-security-policy",
          "cross-origin-opener-policy",
          "cross-origin-resource-policy",
          "permissions-policy",
          "referrer-policy",
          "strict-transport-security",
          "x-content-type-options",
          "x-frame-options",
          "cache-control",
          "x-request-id");

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

  @Test
  void what_is_granted() throws IOException {
    assertThat(answer("GET /api/v1/dummy-numbers HTTP/1.1\n" + by(ANN))).isEqualTo(200);
    assertThat(answer("GET /livez HTTP/1.1\n")).isEqualTo(200);
    assertThat(answer("GET /readyz HTTP/1.1\n")).isEqualTo(200);
    assertThat(answer("GET /api/openapi.json HTTP/1.1\n")).isEqualTo(200);
    assertThat(answer("DELETE /api/v1/sessions/current HTTP/1.1\n" + by(ANN))).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({
    "400, GARBAGE",
    "400, GET /%00 HTTP/1.1",
    "400, GET /%zz HTTP/1.1",
    "400, GET /a/../../b HTTP/1.1",
    "400, GET / HTTP/1.1|Host: a|Host: b",
    "505, GET / HTTP/9.9",
    "401, GET /api/v1/audit HTTP/1.1",
    "401, TRACE / HTTP/1.1",
    "401, GET /nothing-here HTTP/1.1",
    "415, POST /api/v1/sessions HTTP/1.1|Content-Type: text/plain|Content-Length: 2||{}",
    "400, POST /api/v1/sessions HTTP/1.1|Content-Type: application/json|Content-Length: 2||{]",
    "405, PUT /api/v1/sessions HTTP/1.1|Content-Type: application/json|Content-Length: 2||{}"
  })
  void what_is_wrong(int status, String request) throws IOException {
    int answered = answer(request.replace("|", "\n") + "\n");

    assertThat(answered).isBetween(400, 599);
    if (!request.startsWith("TRACE")) {
      assertThat(answered).isEqualTo(status);
    }
  }

  @Test
  void what_is_refused_to_who_is_known() throws IOException {
    Actor home =
        onShiftAt(
            granted(Hearth.on(STORAGE.storage()).careHomes().open(ANN, willowHouse().form())).id());
    assertThat(answer("GET /api/v1/audit HTTP/1.1\n" + by(home))).isEqualTo(403);
    assertThat(answer("GET /nothing-here HTTP/1.1\n" + by(SUE))).isEqualTo(404);
    assertThat(answer("GET /api/v1/patients/" + new UUID(1, 2) + " HTTP/1.1\n" + by(ANN)))
        .isEqualTo(404);
    assertThat(answer("GET /api/v1/audit HTTP/1.1\nAccept: image/png\n" + by(SUE))).isEqualTo(406);
    assertThat(answer("PATCH /api/v1/audit HTTP/1.1\n" + by(SUE))).isEqualTo(405);
  }

  @Test
  void what_is_too_large() throws IOException {
    assertThat(answer("GET / HTTP/1.1\nX-Long: " + "x".repeat(20_000) + "\n")).isEqualTo(431);
    assertThat(answer("GET /" + "x".repeat(20_000) + " HTTP/1.1\n")).isEqualTo(414);
    String body = "{\"number\": \"" + "9".repeat(70_000) + "\"}";
    assertThat(
            answer(
                "POST /api/v1/accounts/search HTTP/1.1\n"
                    + by(ANN)
                    + JSON
                    + "Content-Length: "
                    + body.length()
                    + "\n\n"
                    + body))
        .isEqualTo(413);
  }

  @Test
  void what_breaks() throws IOException {
    STORAGE.fail(new IllegalStateException("of 9990000018, a@hearth.example"));
    assertThat(answer("GET /api/v1/audit HTTP/1.1\n" + by(SUE))).isEqualTo(500);
    STORAGE.fail(new StorageUnavailableException("The database cannot be reached", null));
    assertThat(answer("GET /api/v1/audit HTTP/1.1\n" + by(SUE))).isEqualTo(503);
    assertThat(answer("GET /api/v1/audit HTTP/1.1\nAuthorization: Bearer nobody\n")).isEqualTo(503);
    assertThat(answer("GET /readyz HTTP/1.1\n")).isEqualTo(503);
    assertThat(answer("GET /livez HTTP/1.1\n")).isEqualTo(200);
  }

  private static String by(Actor actor) {
    return "Authorization: " + Deployment.issuer().header(actor) + "\n";
  }

  /** The status of the answer, whose headers are what they must be. */
  private int answer(String request) throws IOException {
    String text = exchange(request);
    String[] parts = text.split("\r\n\r\n", 2);
    List<String> lines = parts[0].lines().toList();
    Map<String, List<String>> headers =
        lines.stream()
            .skip(1)
            .map(line -> line.split(": ?", 2))
            .collect(
                Collectors.groupingBy(
                    pair -> pair[0].toLowerCase(Locale.ROOT),
                    Collectors.mapping(pair -> pair[1], Collectors.toList())));
    assertThat(lines.get(0)).as(request).startsWith("HTTP/1.1 ");
    for (String header : HEADERS) {
      assertThat(headers.get(header)).as("%s of %s", header, request).hasSize(1);
    }
    assertThat(headers.get("cache-control")).as(request).containsExactly("no-store");
    assertThat(headers).doesNotContainKeys("server", "x-powered-by");
    int status = Integer.parseInt(lines.get(0).split(" ", 3)[1]);
    if (status >= 400 && !request.startsWith("GET /readyz")) {
      assertThat(headers.get("content-type"))
          .as(request)
          .containsExactly("application/problem+json");
      assertThat(parts[1]).as(request).contains("\"code\":", "\"nextSteps\":");
    }
    return status;
  }

  private String exchange(String request) throws IOException {
    int end = request.indexOf("\n\n");
    String head = end < 0 ? request : request.substring(0, end + 1);
    String body = end < 0 ? "" : request.substring(end + 2).strip();
    String whole =
        head.contains("Host:") || !head.contains("HTTP/")
            ? head
            : head.replaceFirst("\n", "\nHost: localhost\n");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket
          .getOutputStream()
          .write(
              (whole + "Connection: close\n\n")
                  .replace("\n", "\r\n")
                  .concat(body)
                  .getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
