package org.hearth.adapter.http.server.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearth.adapter.http.server.HearthServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What compares answers with the description finds fault with those that are not as described. */
class ConformanceTest {
  private static final String PATIENT = "/api/v1/patients/00000000-0000-0000-0000-000000000001";
  private static final String ACTOR = "{'kind': 'support', 'name': 'Help'}";
  private static final String PROBLEM =
      "{'type': 'urn:hearth:problem:x', 'title': 'X', 'status': 404, 'detail': 'X.',"
          + " 'code': 'x', 'nextSteps': []}";

  private final Conformance conformance = new Conformance(description());
  private final Map<String, String> headers = new HashMap<>();

  ConformanceTest() {
    for (String name :
        List.of(
            "x-request-id",
            "content-security-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "permissions-policy",
            "referrer-policy",
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options")) {
      headers.put(name, "there");
    }
    headers.put("cache-control", "no-store");
    headers.put("content-type", "application/json");
  }

  @Test
  void an_answer_as_described_has_no_fault() {
    assertThat(fault("GET", "/api/v1/sessions/current", 200, ACTOR)).isEmpty();
    headers.put("etag", "\"1\"");
    assertThat(fault("GET", PATIENT, 200, "{}")).isEmpty();
    headers.put("content-type", "application/problem+json");
    assertThat(fault("GET", PATIENT, 404, PROBLEM)).isEmpty();
    assertThat(fault("GET", "/nowhere", 404, PROBLEM)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-request-id", "content-security-policy", "cache-control"})
  void a_header_of_all_answers_that_is_missing_is_a_fault(String name) {
    headers.remove(name);
    assertThat(fault("GET", "/api/v1/sessions/current", 200, ACTOR)).isPresent();
  }

  @Test
  void an_answer_that_caches_may_keep_is_a_fault() {
    headers.put("cache-control", "max-age=60");
    assertThat(fault("GET", "/api/v1/sessions/current", 200, ACTOR)).isPresent();
  }

  @Test
  void a_described_header_that_is_missing_is_a_fault() {
    assertThat(fault("GET", PATIENT, 200, "{}")).hasValueSatisfying(names("ETag"));
    headers.put("content-type", "application/problem+json");
    assertThat(fault("GET", PATIENT, 401, PROBLEM)).hasValueSatisfying(names("WWW-Authenticate"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/sessions/current, 500",
    "GET, /api/v1/sessions/current, 201",
    "GET, /nowhere, 200",
    "GET, /nowhere, 403",
    "OPTIONS, /nowhere, 200"
  })
  void a_status_that_is_not_described_is_a_fault(String method, String path, int status) {
    headers.put("content-type", "application/problem+json");
    assertThat(fault(method, path, status, PROBLEM)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'kind': 'support'}",
        "{'kind': 'support', 'name': null}",
        "{'kind': 'support', 'name': 7}",
        "{'kind': 'SUPPORT', 'name': 'Help'}",
        "{'kind': 'support', 'name': 'Help', 'more': 1}",
        "{'kind': 'care-home-staff', 'name': 'Nurse', 'careHome': 'x'}",
        "[]",
        "{",
        ""
      })
  void a_body_that_is_not_as_described_is_a_fault(String body) {
    assertThat(fault("GET", "/api/v1/sessions/current", 200, body)).isPresent();
  }

  @Test
  void a_media_type_that_is_not_described_is_a_fault() {
    headers.put("content-type", "text/html");
    assertThat(fault("GET", "/api/v1/sessions/current", 200, ACTOR)).isPresent();
    assertThat(fault("GET", "/nowhere", 404, "<html>")).isPresent();
  }

  /** Where there is no operation, a browser gets a page that says so. */
  @Test
  void a_page_is_for_those_who_ask_for_one_and_never_an_operations() {
    headers.put("content-type", "text/html");
    assertThat(fault("GET", "/nowhere", 404, "<html>", "Accept: image/*, text/html")).isEmpty();
    assertThat(fault("GET", "/nowhere", 404, "<html>", "Accept: */*")).isPresent();
    assertThat(fault("GET", PATIENT, 404, "<html>", "Accept: text/html")).isPresent();
  }

  @Test
  void a_problem_without_a_next_step_is_a_fault() {
    headers.put("content-type", "application/problem+json");
    String problem = PROBLEM.replace(", 'nextSteps': []", "");
    assertThat(fault("GET", PATIENT, 404, problem)).isPresent();
    assertThat(fault("GET", "/nowhere", 404, problem)).isPresent();
  }

  @Test
  void a_body_where_there_is_to_be_none_is_a_fault() {
    assertThat(fault("DELETE", "/api/v1/sessions/current", 204, "")).isEmpty();
    assertThat(fault("DELETE", "/api/v1/sessions/current", 204, "{}")).isPresent();
  }

  private static java.util.function.Consumer<String> names(String header) {
    return fault -> assertThat(fault).contains(header);
  }

  private Optional<String> fault(
      String method, String path, int status, String body, String... lines) {
    return conformance.fault(
        new Shot(method, path, List.of(lines), new byte[0]),
        new Answer(status, headers, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
  }

  private static Description description() {
    try (InputStream served = HearthServer.class.getResourceAsStream("openapi.json")) {
      return Description.parse(
          new String(Objects.requireNonNull(served).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
