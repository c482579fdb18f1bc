package org.hearth.app.server.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Town.ANN;

import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.app.server.deployment.Bodies;
import org.hearth.app.server.deployment.Deployment;
import org.hearth.app.server.deployment.Wire;
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
  @ValueSource(strings = {"7", "W/\"1\"", "\"nonsense\"", "\"\"", "\"99999999999999999999\""})
  void a_tag_that_hearth_never_gave_is_stale(String tag) {
    assertThat(amend("M1 1AE", tag).status()).isEqualTo(412);
  }

  private Wire.Answer amend(String postcode, String tag) {
    return wire.json(
        ANN, "PATCH", patient, "{\"postcode\": \"" + postcode + "\"}", "If-Match", tag);
  }
}
