package org.hearth.adapter.http.server.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.InMemoryServer;
import org.hearth.adapter.http.server.description.Answer;
import org.hearth.adapter.http.server.description.Line;
import org.hearth.adapter.http.server.description.Shot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated requests have found, one by one. */
class OddRequestsTest {
  private static final String SEARCH = "/api/v1/accounts/search";
  private static final String NUMBERS = "/api/v1/dummy-numbers";
  private static final String JSON = "Content-Type: application/json";

  private static InMemoryServer server;

  @BeforeAll
  static void start() {
    server = new InMemoryServer();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Type: */*", "Content-Type: application/*", "X-None: x"})
  void a_body_of_no_certain_type_is_of_the_wrong_one(String header) throws IOException {
    assertThat(answer("POST", SEARCH, "{}", header).status()).isEqualTo(415);
    assertThat(answer("POST", "/api/v2/nowhere", "{}", header).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"number\":\"999-999-0001\"}",
        "{\"number\":\"9\"}",
        "{\"number\":[]}",
        "{\"number\":\"1\",\"number\":\"2\"}",
        "{\"other\":1}",
        "{} {}",
        "{",
        "[]",
        "null",
        " ",
        ""
      })
  void a_body_is_answered_the_same_where_its_alphabet_is_named(String body) throws IOException {
    Answer plain = answer("POST", SEARCH, body, JSON);
    Answer named = answer("POST", SEARCH, body, JSON + ";charset=utf-8");

    assertThat(plain.status()).isEqualTo(named.status()).isIn(200, 400, 422);
    assertThat(plain.text()).isEqualTo(named.text());
    assertThat(plain.mediaType()).isEqualTo(named.mediaType());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"number\":9990000018}",
        "{\"number\":[\"9990000018\"]}",
        "{\"number\":\"9990000018\",\"number\":\"9990000018\"}",
        "{\"number\":\"9990000018\",\"other\":1}",
        "{\"number\":\"9990000018\"} {}",
        "{\"number\":\"9990000018\"",
        "{'number':'9990000018'}"
      })
  void a_body_that_is_not_wholly_right_is_refused_without_its_values(String body)
      throws IOException {
    Answer answer = answer("POST", SEARCH, body, JSON);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.text())
        .contains("\"code\":\"unreadable\"", "\"nextSteps\":[\"Send what ")
        .doesNotContain("9990000018");
  }

  @Test
  void a_field_that_cannot_be_read_is_named() throws IOException {
    assertThat(answer("POST", SEARCH, "{\"number\":9990000018}", JSON).text())
        .contains("The field number is unknown, given twice, or not of its type.");
  }

  @Test
  void a_form_that_cannot_be_read_is_no_json_either() throws IOException {
    String form = "Content-Type: application/x-www-form-urlencoded";
    assertThat(answer("POST", SEARCH, "{\"a\":\"%zz\"}", form).status()).isIn(400, 415);
  }

  @Test
  void what_is_granted_is_no_problem_even_where_only_problems_are_accepted() throws IOException {
    assertThat(answer("GET", NUMBERS, "", "Accept: application/problem+json").status())
        .isEqualTo(406);
    assertThat(
            answer("GET", NUMBERS, "", "Accept: application/problem+json, application/json")
                .mediaType())
        .isEqualTo("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?dryRun=x", "?holderAgrees=%F0%9F%91%B5"})
  void a_parameter_of_the_wrong_type_is_named(String query) throws IOException {
    Answer answer =
        answer("POST", "/api/v1/imports/residents" + query, "", "Content-Type: text/csv");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text())
        .contains("\"code\":\"invalid\"", query.substring(1, query.indexOf('=')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?a=%zz",
        "?a=%c3%28",
        "?%",
        "?subject=%00",
        "?cursor=%C2%80",
        "?%00=a",
        "?a%C2%80=1"
      })
  void a_query_that_cannot_be_read_is_no_fault_of_the_server(String query) throws IOException {
    assertThat(answer("GET", "/api/v1/audit" + query, "").status()).isLessThan(500);
  }

  @Test
  void a_key_that_is_none_matters_only_where_one_is_taken() throws IOException {
    assertThat(answer("GET", NUMBERS, "", "Idempotency-Key: a b").status()).isEqualTo(200);
    assertThat(answer("POST", "/api/v1/patients", "{}", JSON, "Idempotency-Key: a b").status())
        .isEqualTo(422);
  }

  @Test
  void who_signs_in_in_vain_is_told_how_one_says_who_one_is() throws IOException {
    Answer answer =
        answer(
            "POST",
            "/api/v1/sessions",
            "{\"email\":\"nobody@hearth.example\",\"password\":\"The tablets run out.\"}",
            JSON);
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).hasValueSatisfying(this::namesBearer);
  }

  private void namesBearer(String schemes) {
    assertThat(schemes).contains("Bearer").doesNotContain("Basic");
  }

  @Test
  void which_methods_there_are_can_be_asked() throws IOException {
    Answer answer = answer("OPTIONS", NUMBERS, "");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Allow"))
        .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0001", "\u0000", "\u007f", "\u0085", "\u00ff", "x\u0008", "\u0378", "\ufffe"})
  void a_header_that_is_no_text_is_refused(String value) throws IOException {
    assertThat(
            answer("POST", "/api/v1/patients", "{}", JSON, "Idempotency-Key: k" + value).status())
        .isIn(400, 422);
  }

  private static Answer answer(String method, String target, String body, String... headers)
      throws IOException {
    List<String> lines = new ArrayList<>(List.of(headers));
    lines.add("Authorization: " + Deployment.issuer().header(ANN));
    try (Line line = new Line(server.address())) {
      return line.send(new Shot(method, target, lines, body.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
