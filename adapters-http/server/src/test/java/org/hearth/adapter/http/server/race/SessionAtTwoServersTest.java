package org.hearth.adapter.http.server.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;

import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.testkit.generator.CareHomeForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("full")
class SessionAtTwoServersTest {
  private static final String EMAIL = "office@willow-house.example";
  private static final String PASSWORD = "quiet tundra lamp 47";

  private final Deployment deployment = Deployment.of(2);
  private String home = "";
  private String session = "";

  @BeforeEach
  void a_home_signs_in_at_the_first() {
    home =
        deployment
            .client(0)
            .careHomes()
            .open(ANN, CareHomeForms.home("Willow House", "999-999-0001", EMAIL).form())
            .get()
            .id()
            .value()
            .toString();
    while (deployment.post().of(EMAIL).isEmpty()) {
      Thread.onSpinWait();
    }
    String link =
        deployment.post().of(EMAIL).get(0).text().replaceAll("(?s).*link=([A-Za-z0-9_-]+).*", "$1");
    String password = "\"password\": \"" + PASSWORD + "\"}";
    assertThat(post("/passwords", "{\"link\": \"" + link + "\", " + password).status())
        .isEqualTo(204);
    session =
        "Bearer "
            + post("/sessions", "{\"email\": \"" + EMAIL + "\", " + password)
                .json()
                .get("token")
                .asString();
  }

  @AfterEach
  void close() {
    deployment.close();
  }

  @Test
  void a_session_is_known_at_both_and_ends_at_both_with_the_address() {
    assertThat(current(0)).isEqualTo(200);
    assertThat(current(1)).isEqualTo(200);

    Wire.Answer changed =
        deployment
            .wire(1)
            .json(
                ANN,
                "PATCH",
                "/api/v1/patients/" + home,
                "{\"email\": \"new@willow-house.example\"}");

    assertThat(changed.status()).isEqualTo(200);
    assertThat(current(0)).isEqualTo(401);
    assertThat(current(1)).isEqualTo(401);
  }

  @Test
  void a_session_that_is_ended_at_one_is_over_at_both() {
    assertThat(
            deployment
                .wire(1)
                .send("DELETE", "/api/v1/sessions/current", "", "Authorization", session)
                .status())
        .isEqualTo(204);

    assertThat(current(0)).isEqualTo(401);
    assertThat(current(1)).isEqualTo(401);
  }

  private int current(int server) {
    return deployment
        .wire(server)
        .send("GET", "/api/v1/sessions/current", "", "Authorization", session)
        .status();
  }

  private Wire.Answer post(String path, String body) {
    return deployment
        .wire(0)
        .send("POST", "/api/v1" + path, body, "Content-Type", "application/json");
  }
}
