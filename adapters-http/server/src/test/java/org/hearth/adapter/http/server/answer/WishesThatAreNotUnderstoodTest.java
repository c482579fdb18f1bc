package org.hearth.adapter.http.server.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.InMemoryServer;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.adapter.http.server.description.Line;
import org.hearth.adapter.http.server.description.Shot;
import org.hearth.testkit.imports.Csv;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A parameter that a route does not declare is refused, and nothing is done. */
class WishesThatAreNotUnderstoodTest {
  private static final String HOMES = "/api/v1/imports/care-homes?";
  private static final String CONFIRMED = "&detailsChecked=true&holderAgrees=true";

  private static InMemoryServer server;
  private static Wire wire;

  @BeforeAll
  static void start() {
    server = new InMemoryServer();
    wire = new Wire(server.address());
  }

  @AfterAll
  static void close() {
    server.close();
  }

  /** Method and path of every route, with identifiers of nothing, and what the server adds. */
  static Stream<String> routes() {
    return Stream.concat(
            server.routes().stream()
                .filter(route -> route.path().startsWith("/api/"))
                .map(route -> route.method() + " " + route.path()),
            Stream.of("GET /livez", "GET /readyz", "GET /health", "GET /metrics"))
        .map(
            route ->
                route
                    .replace("{id}", "00000000-0000-0000-0000-000000000001")
                    .replace("{code}", "P91003"));
  }

  @ParameterizedTest
  @MethodSource("routes")
  void every_route_refuses_a_parameter_that_it_does_not_have(String route) {
    assertThat(routes()).hasSizeGreaterThan(30);
    String[] parts = route.split(" ", 2);
    String type = parts[1].contains("/imports") ? "text/csv" : "application/json";
    String caller =
        parts[1].equals("/metrics")
            ? Deployment.issuer().header(SUE)
            : Deployment.issuer().header(ANN);

    Wire.Answer refused =
        wire.send(
            parts[0],
            parts[1] + "?nonsense=1",
            body(parts[0]),
            "Authorization",
            caller,
            "Content-Type",
            type);

    assertUnknown(refused, "nonsense");
    if (parts[1].startsWith("/api/v1") && !isOpen(parts[1])) {
      assertThat(wire.send(parts[0], parts[1] + "?nonsense=1", "", "Content-Type", type).status())
          .isEqualTo(401);
    }
  }

  private static String body(String method) {
    return method.equals("GET") || method.equals("DELETE") ? "" : "{";
  }

  private static boolean isOpen(String path) {
    return path.matches(
        "/api/v1/(sessions|sign-ins(/[a-z-]+)?|password-links|passwords|address-changes)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dry-run=true",
        "dryrun=true",
        "DRYRUN=true",
        "dry_run=true",
        "dryRn=true",
        "dryRuns=true",
        "dryRun%5B%5D=true",
        "dryRun[0]=true",
        "dryRun.=true",
        "%20dryRun=true",
        "+dryRun=true",
        "dryRun%20=true",
        "dry+Run=true",
        "dry%2Drun=true",
        "dryRun%00=true"
      })
  void a_slip_of_the_name_imports_nothing_and_is_told_what_was_meant(String slip) {
    int used = used();

    Wire.Answer refused = importHomes(slip + CONFIRMED);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("code").asString()).isEqualTo("unreadable");
    assertThat(refused.json().get("nextSteps").toString()).contains("Did you mean dryRun?");
    assertThat(used()).isEqualTo(used);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dryRun",
        "dryRun=",
        "dryRun=1",
        "dryRun=0",
        "dryRun=yes",
        "dryRun=no",
        "dryRun=on",
        "dryRun=TRUE",
        "dryRun=True",
        "dryRun=t",
        "dryRun=%20true",
        "dryRun=true+",
        "dryRun=true%00",
        "dryRun=null",
        "dryRun=true;check=true",
        "dryRun=%E2%80%8Btrue",
        "dryRun==true"
      })
  void a_value_is_not_guessed(String wish) {
    int used = used();

    Wire.Answer refused = importHomes(wish + CONFIRMED);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("code").asString()).isEqualTo("invalid");
    assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("dryRun");
    assertThat(refused.json().get("nextSteps")).isNotEmpty();
    assertThat(used()).isEqualTo(used);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dryRun=true&dryRun=false",
        "dryRun=true&dryRun=true",
        "dryRun=true&dry%52un=false",
        "dryRun&dryRun=true"
      })
  void which_of_two_is_meant_is_not_guessed(String wish) {
    int used = used();

    Wire.Answer refused = importHomes(wish + CONFIRMED);

    assertUnknown(refused, "dryRun");
    assertThat(refused.json().get("detail").asString()).contains("more than once");
    assertThat(used()).isEqualTo(used);
  }

  @Test
  void all_faults_are_told_at_once() {
    JsonNode refused = importHomes("dryRun=1&dry-run=true&check=&x=1&x=2").json();

    assertThat(refused.get("errors").findValuesAsString("field"))
        .containsExactly("dryRun", "dry-run", "check", "x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dryRun=true", "dry%52un=tru%65", "&dryRun=true&", "check=false&dryRun=true"})
  void a_wish_that_is_understood_is_granted(String wish) {
    int used = used();

    assertThat(importHomes(wish).status()).isEqualTo(200);
    assertThat(used()).isEqualTo(used);
  }

  @ParameterizedTest
  @CsvSource({
    "/audit,limit,abc",
    "/audit,limit,-1",
    "/audit,limit,0",
    "/audit,limit,501",
    "/audit,limit,99999999999",
    "/audit,limit,1e2",
    "/audit,limit,0x10",
    "/audit,limit,%2B5",
    "/audit,limit,5.0",
    "/audit,limit,''",
    "/audit,limit,%D9%A3",
    "/audit,cursor,x",
    "/audit,cursor,1-1-1-1-1",
    "/audit,cursor,''",
    "/audit,subject,''",
    "/audit,subject,1-1-1-1-1",
    "/requests,status,''",
    "/requests,status,OPEN",
    "/requests,careHome,''",
    "/requests,limit,%0A5",
    "/imports/00000000-0000-0000-0000-000000000001/rows,after,-1",
    "/imports/00000000-0000-0000-0000-000000000001/rows,after,''",
    "/imports/00000000-0000-0000-0000-000000000001/rows,limit,0"
  })
  void a_value_out_of_its_range_is_named(String path, String name, String value) {
    Wire.Answer refused = wire.get(ANN, "/api/v1" + path + "?" + name + "=" + value);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo(name);
  }

  @Test
  void an_empty_query_is_none() {
    assertThat(wire.get(ANN, "/api/v1/dummy-numbers?").status()).isEqualTo(200);
    assertThat(wire.get(ANN, "/api/v1/dummy-numbers?&").status()).isEqualTo(200);
    assertThat(wire.get(ANN, "/api/v1/dummy-numbers?=").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%zz=1", "a=%", "a=%c3%28", "%ff", "a=%u0041", "a=%C0%AF"})
  void a_query_that_can_be_read_in_two_ways_is_not_read(String query) throws IOException {
    assertThat(status("GET", "/api/v1/dummy-numbers?" + query)).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {";dryRun=true", ";x", "%3BdryRun=true"})
  void the_path_holds_no_parameters(String matrix) throws IOException {
    int used = used();

    assertThat(status("POST", "/api/v1/imports/care-homes" + matrix)).isIn(400, 404);
    assertThat(used()).isEqualTo(used);
  }

  @Test
  void a_form_is_no_query() {
    int used = used();
    for (String path : List.of("/api/v1/imports/care-homes", "/api/v1/accounts/search")) {
      assertThat(
              wire.send(
                      "POST",
                      path,
                      "dryRun=true",
                      "Authorization",
                      Deployment.issuer().header(ANN),
                      "Content-Type",
                      "application/x-www-form-urlencoded")
                  .status())
          .isEqualTo(415);
    }
    assertThat(used()).isEqualTo(used);
  }

  private static void assertUnknown(Wire.Answer refused, String name) {
    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(refused.json().get("code").asString()).isEqualTo("unreadable");
    assertThat(refused.json().get("detail").asString()).contains("parameter " + name);
    assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo(name);
    assertThat(refused.json().get("nextSteps")).isNotEmpty();
  }

  private static Wire.Answer importHomes(String query) {
    return wire.send(
        "POST",
        HOMES + query,
        Csv.homes(3),
        "Authorization",
        Deployment.issuer().header(ANN),
        "Content-Type",
        "text/csv");
  }

  /** Of a request that no client library would send. */
  private static int status(String method, String target) throws IOException {
    List<String> headers =
        List.of("Authorization: " + Deployment.issuer().header(ANN), "Content-Type: text/csv");
    byte[] body = method.equals("POST") ? Csv.homes(3).getBytes(UTF_8) : new byte[0];
    try (Line line = new Line(server.address())) {
      return line.send(new Shot(method, target, headers, body)).status();
    }
  }

  private static int used() {
    return wire.get(ANN, "/api/v1/dummy-numbers").json().get("used").asInt();
  }
}
