package org.hearth.adapter.http.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.TrustedProxies;
import org.hearth.adapter.http.server.deployment.InMemoryServer;
import org.hearth.adapter.http.server.description.Answer;
import org.hearth.adapter.http.server.description.Line;
import org.hearth.adapter.http.server.description.Shot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two proxies stand before a server whose public address is https. */
class BehindAProxyTest {
  private static final int LINKS_FOR_A_SOURCE = 20;
  private static final List<String> LIES =
      List.of(
          "Forwarded: for=203.0.113.%d;host=evil.example;proto=http",
          "X-Forwarded-Host: evil.example",
          "X-Forwarded-Proto: http",
          "X-Forwarded-Prefix: /evil",
          "X-Real-IP: 203.0.113.%d",
          "True-Client-IP: 203.0.113.%d");

  private static InMemoryServer server;

  @BeforeAll
  static void start() {
    server =
        new InMemoryServer(
            ServerOptions.local(0).withProxies(new TrustedProxies(2, "X-Forwarded-For")),
            URI.create("https://hearth.example"));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void a_caller_cannot_make_up_where_it_calls_from() throws IOException {
    for (int i = 0; i < LINKS_FOR_A_SOURCE; i++) {
      assertThat(askForLink(i, "203.0.113." + i + ", 192.0.2.1, 198.51.100.7")).isEqualTo(202);
    }
    assertThat(askForLink(100, "203.0.113.100, 192.0.2.1, 198.51.100.7")).isEqualTo(429);
    assertThat(askForLink(101, "192.0.2.1:4711, 198.51.100.8")).isEqualTo(429);
    assertThat(askForLink(102, "192.0.2.1, 192.0.2.2, 198.51.100.7")).isEqualTo(202);
  }

  private static int askForLink(int i, String forwardedFor) throws IOException {
    List<String> headers = new ArrayList<>();
    headers.add("Content-Type: application/json");
    headers.add("X-Forwarded-For: " + forwardedFor);
    LIES.forEach(lie -> headers.add(lie.replace("%d", Integer.toString(i))));
    return answer(
            "POST",
            "/api/v1/password-links",
            "{\"email\": \"person" + i + "@hearth.example\"}",
            headers.toArray(String[]::new))
        .status();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in/organisation"})
  void redirects_name_no_host_but_the_public_one(String page) throws IOException {
    List<String> headers = new ArrayList<>(LIES);
    headers.add("Accept: text/html");
    Answer moved = answer("GET", page, "", headers.toArray(String[]::new));

    assertThat(moved.status()).isEqualTo(303);
    assertThat(moved.header("Location").orElseThrow()).startsWith("/sign-in");
  }

  @Test
  void health_tells_no_more_than_whether_the_server_lives() throws IOException {
    String lives = answer("GET", "/livez", "").text();

    assertThat(lives).contains("UP");
    assertThat(answer("GET", "/health", "").text()).isEqualTo(lives);
    for (String part : List.of("storage", "readiness", "liveness", "readinessState")) {
      assertThat(answer("GET", "/health/" + part, "").status()).isEqualTo(404);
    }
    assertThat(answer("GET", "/readyz", "").text()).contains("UP");
  }

  private static Answer answer(String method, String target, String body, String... headers)
      throws IOException {
    try (Line line = new Line(server.address())) {
      return line.send(
          new Shot(method, target, List.of(headers), body.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
