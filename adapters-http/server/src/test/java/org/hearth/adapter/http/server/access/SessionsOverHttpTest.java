package org.hearth.adapter.http.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.adapter.http.server.deployment.Deployment.PASSWORD;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.client.Authorisation;
import org.hearth.adapter.http.client.HearthClient;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.application.port.in.signin.OwnSessions;
import org.hearth.application.port.in.signin.OwnSessions.OwnSession;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.domain.actor.Actor;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** Sessions are listed and ended through client and network, whichever server is asked. */
class SessionsOverHttpTest {
  private static final String ADA = "ada@lime-street.example";
  private static final Actor ADAS = new Actor.PracticeStaff("Ada", HearthFixture.LIME_STREET);

  @Test
  void the_others_are_listed_with_their_browsers_and_end_at_every_server() {
    try (Deployment deployment = Deployment.of(2)) {
      deployment.addUser(
          new UserForm(ADA, "Ada", Optional.of(HearthFixture.LIME_STREET.text()), PASSWORD));
      String other = signIn(deployment, "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0");
      String asking = signIn(deployment, "curl/8.5.0");
      assertThat(current(deployment, other)).isEqualTo(200);
      OwnSessions sessions =
          HearthClient.connect(deployment.server(0).address(), Authorisation.bearer(asking))
              .ownSessions();
      SessionToken token = new SessionToken(asking);

      List<OwnSession> listed = sessions.list(ADAS, token).get();
      assertThat(listed).extracting(OwnSession::current).containsExactly(false, true);
      assertThat(listed)
          .extracting(OwnSession::browser)
          .containsExactly(Optional.of("Firefox on Windows"), Optional.empty());
      assertThat(listed).extracting(OwnSession::source).containsOnly(Optional.of("127.0.0.1"));

      assertThat(sessions.endOthers(ADAS, token).get()).isOne();
      assertThat(current(deployment, other)).isEqualTo(401);
      assertThat(sessions.list(ADAS, token).get())
          .extracting(OwnSession::current)
          .containsExactly(true);
    }
  }

  private static String signIn(Deployment deployment, String browser) {
    Wire.Answer answer =
        deployment
            .wire(0)
            .send(
                "POST",
                "/api/v1/sessions",
                "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(ADA, PASSWORD),
                "Content-Type",
                "application/json",
                "User-Agent",
                browser);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.body().replaceFirst("(?s).*\"token\":\\s*\"([^\"]+)\".*", "$1");
  }

  private static int current(Deployment deployment, String token) {
    return deployment
        .wire(1)
        .send("GET", "/api/v1/sessions/current", "", "Authorization", "Bearer " + token)
        .status();
  }
}
