package org.hearth.adapter.http.server.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.NIGHTLY;
import static org.hearth.testkit.story.HearthFixture.SUE;
import static org.hearth.testkit.story.HearthFixture.onShiftAt;

import java.util.List;
import java.util.UUID;
import org.hearth.adapter.http.server.deployment.Bodies;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server's metrics show its operators. */
class MetricsTest {
  private static final String METRICS = "/metrics";

  private static Deployment deployment;
  private static Wire wire;

  @BeforeAll
  static void start() {
    deployment = Deployment.of(1);
    wire = deployment.wire(0);
  }

  @AfterAll
  static void close() {
    deployment.close();
  }

  @Test
  void they_are_for_support_and_for_programs() {
    assertThat(wire.get(SUE, METRICS).status()).isEqualTo(200);
    assertThat(wire.get(NIGHTLY, METRICS).status()).isEqualTo(200);
    String home =
        wire.json(ANN, "POST", "/api/v1/care-homes", Bodies.home("oak@oak.example"))
            .header("Location");
    UUID id = UUID.fromString(home.substring(home.lastIndexOf('/') + 1));
    for (Actor other : List.of(ANN, onShiftAt(new AccountId(id)))) {
      assertThat(wire.get(other, METRICS).status()).isEqualTo(403);
    }
    assertThat(wire.send("GET", METRICS, "").status()).isEqualTo(401);
  }

  @Test
  void they_tell_of_routes_as_they_are_declared_and_of_nobody() {
    UUID patient = UUID.randomUUID();
    wire.get(ANN, "/api/v1/patients/" + patient);
    wire.get(ANN, "/nothing/" + patient);

    assertThat(wire.get(SUE, METRICS).body())
        .contains(
            "http_server_requests_seconds_count", "uri=\"/api/v1/patients/{id}\"", "jvm_memory")
        .doesNotContain(patient.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/openmetrics-text",
        "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited"
      })
  void they_are_told_in_each_format_of_prometheus(String format) {
    Wire.Answer answer =
        wire.send(
            "GET", METRICS, "", "Authorization", Deployment.issuer().header(SUE), "Accept", format);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).startsWith(format);
  }
}
