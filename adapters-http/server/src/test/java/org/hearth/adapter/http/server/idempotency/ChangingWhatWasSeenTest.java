package org.hearth.adapter.http.server.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.adapter.http.server.deployment.Bodies;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ETag and If-Match: a change of what has changed meanwhile is refused. */
class ChangingWhatWasSeenTest {
  private static final AtomicInteger PATIENTS = new AtomicInteger();

  private static Deployment deployment;
  private static Wire wire;

  private String patient = "";
  private String seen = "";

  @BeforeAll
  static void start() {
    deployment = Deployment.of(1);
    wire = deployment.wire(0);
  }

  @BeforeEach
  void a_patient_is_looked_at() {
    Wire.Answer opened =
        wire.json(ANN, "POST", "/api/v1/patients", Bodies.patient(PATIENTS.getAndIncrement()));
    patient = opened.header("Location");
    seen = wire.get(ANN, patient).header("ETag");
    assertThat(seen).isNotBlank().isEqualTo(opened.header("ETag"));
  }

  @AfterAll
  static void close() {
    deployment.close();
  }

  @Test
  void what_is_as_it_was_seen_is_changed_and_has_another_tag() {
    Wire.Answer amended = amend("M1 1AE", seen);

    assertThat(amended.status()).isEqualTo(200);
    assertThat(amended.header("ETag")).isNotBlank().isNotEqualTo(seen);
    assertThat(wire.get(ANN, patient).header("ETag")).isEqualTo(amended.header("ETag"));
  }

  @Test
  void any_version_will_do_where_the_caller_says_so() {
    amend("M1 1AE", seen);

    assertThat(amend("M2 2AE", "*").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "PATCH,'',{\"postcode\": \"M1 1AE\"}",
    "POST,/email-removal,{\"confirmNoEmailAddress\": true}"
  })
  void what_has_changed_meanwhile_is_left_as_it_is(String method, String path, String body) {
    amend("M2 2AE", seen);
    String before = wire.get(ANN, patient).body();

    Wire.Answer refused = wire.json(ANN, method, patient + path, body, "If-Match", seen);

    assertThat(refused.status()).isEqualTo(412);
    assertThat(refused.json().get("code").asString()).isEqualTo("stale-version");
    assertThat(wire.get(ANN, patient).body()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "W/\"1\"",
        "\"nonsense\"",
        "\"\"",
        "\"99999999999999999999\"",
        "\"1\", \"2\"",
        "\"a,\", \"0,\"",
        "\"00-x\"",
        "\"0-gzip-gzip\"",
        "\"\u00e9\"",
        "W/\"\""
      })
  void a_tag_that_hearth_never_gave_is_stale(String tag) {
    assertThat(amend("M1 1AE", tag).status()).isEqualTo(412);
  }

  /** RFC 9110, 13.1.1; the last ones are what proxies that compress make of {@code "0"}. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"999\", \"0\"",
        "\"0\",\"999\"",
        ", \"999\" ,, \t\"0\" ,",
        "\"a,b\", \"0\"",
        "\"\", \"!#\", \"0\"",
        "  *  ",
        "W/\"0\"",
        "W/\"7\", W/\"0\"",
        "\"0-gzip\"",
        "\"0--gzip\"",
        "W/\"0-br\""
      })
  void one_of_several_tags_will_do(String tags) {
    assertThat(seen).isEqualTo("\"0\"");
    Wire.Answer amended = amend("M1 1AE", tags);

    assertThat(amended.status()).as(amended.body()).isEqualTo(200);
    assertThat(amend("M2 2AE", tags.contains("*") ? "\"0\"" : tags).status()).isEqualTo(412);
  }

  @Test
  void several_lines_are_one_list() {
    Wire.Answer amended =
        wire.json(
            ANN,
            "PATCH",
            patient,
            "{\"postcode\": \"M1 1AE\"}",
            "If-Match",
            "\"7\"",
            "If-Match",
            seen);

    assertThat(amended.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "",
        ",",
        " , ,",
        "\"0\" garbage",
        "garbage \"0\"",
        "\"0",
        "0\"",
        "\"0\" \"1\"",
        "\"0\"\"1\"",
        "\"0\";\"1\"",
        "*, \"0\"",
        "\"0\", *",
        "**",
        "w/\"0\"",
        "W/0",
        "W/ \"0\"",
        "W/W/\"0\"",
        "'0'",
        "\"a b\", \"0\"",
        "\"a\\\"b\", \"0\"",
        "\"0\", x"
      })
  void what_is_no_list_of_tags_changes_nothing(String header) {
    String before = wire.get(ANN, patient).body();

    Wire.Answer refused = amend("M1 1AE", header);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("code").asString()).isEqualTo("unreadable");
    assertThat(refused.json().get("detail").asString()).contains("If-Match");
    assertThat(wire.get(ANN, patient).body()).isEqualTo(before);
  }

  /** RFC 9110, 13.1.2: for reading, a weak tag is as good as a strong one. */
  @ParameterizedTest
  @ValueSource(strings = {"\"0\"", "W/\"0\"", "\"7\", \"0\""})
  void what_the_caller_has_already_is_not_sent_again(String tags) {
    Wire.Answer same = read(tags);

    assertThat(same.status()).isEqualTo(304);
    assertThat(same.body()).isEmpty();
    assertThat(same.header("ETag")).isEqualTo(seen);
    amend("M1 1AE", seen);
    assertThat(read(tags).status()).isEqualTo(200);
  }

  private Wire.Answer read(String tags) {
    return wire.send(
        "GET",
        patient,
        "",
        "Authorization",
        Deployment.issuer().header(ANN),
        "If-None-Match",
        tags);
  }

  private Wire.Answer amend(String postcode, String tag) {
    return wire.json(
        ANN, "PATCH", patient, "{\"postcode\": \"" + postcode + "\"}", "If-Match", tag);
  }
}
