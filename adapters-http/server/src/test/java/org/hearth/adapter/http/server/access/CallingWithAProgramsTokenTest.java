package org.hearth.adapter.http.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.adapter.http.client.Authorisation;
import org.hearth.adapter.http.client.HearthClient;
import org.hearth.adapter.http.server.deployment.Bodies;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.application.port.in.program.ManageApiTokens;
import org.hearth.application.port.in.program.ManageApiTokens.NewToken;
import org.hearth.application.port.out.Page;
import org.hearth.domain.actor.Actor;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A program calls with its token, within its scopes, and leaves its identifier in the trail. */
class CallingWithAProgramsTokenTest {
  private static final Actor SUE = HearthFixture.SUE;
  private static Deployment deployment;

  @BeforeAll
  static void start() {
    deployment = Deployment.of(2);
  }

  @AfterAll
  static void stop() {
    deployment.close();
  }

  @Test
  void a_token_opens_what_its_scopes_say_and_nothing_else() {
    String read = deployment.makeToken("read").secret();
    String register = deployment.makeToken("register").secret();
    String imports = deployment.makeToken("import").secret();

    assertThat(search(read)).isEqualTo(200);
    assertThat(search(register)).isEqualTo(403);
    assertThat(search(imports)).isEqualTo(403);
    assertThat(open(read)).isEqualTo(403);
    assertThat(open(register)).isEqualTo(201);
    assertThat(open(imports)).isEqualTo(403);
    assertThat(plan(read)).isEqualTo(403);
    assertThat(plan(register)).isEqualTo(403);
    // A worker of either server may have taken the job first.
    assertThat(plan(imports)).isIn(200, 202);
  }

  @Test
  void what_a_token_is_not_for_is_refused_with_an_entry_in_the_trail() {
    NewToken token = deployment.makeToken("read");

    assertThat(open(token.secret())).isEqualTo(403);

    assertThat(
            deployment
                .database()
                .ask(
                    "SELECT action || ' ' || actor_name || ' ' || source FROM audit_entry"
                        + " WHERE actor_id = '"
                        + token.token().id()
                        + "'"))
        .containsExactly("ACCESS_REFUSED Rota 127.0.0.1");
  }

  @Test
  void a_token_is_made_listed_and_revoked_through_the_client_and_ends_at_every_server() {
    ManageApiTokens tokens =
        HearthClient.connect(
                deployment.server(0).address(),
                Authorisation.bearer(Deployment.issuer().header(SUE).substring("Bearer ".length())))
            .manageApiTokens();
    NewToken made = deployment.makeToken("read");

    assertThat(tokens.list(SUE, Page.first(100)).get().items()).contains(made.token());
    assertThat(current(1, made.secret())).isEqualTo(200);
    assertThat(tokens.revoke(SUE, made.token().id(), "lost").get()).isEqualTo(made.token());
    assertThat(current(0, made.secret())).isEqualTo(401);
    assertThat(current(1, made.secret())).isEqualTo(401);
  }

  @Test
  void a_password_is_not_taken_with_each_call() {
    Wire.Answer answer =
        deployment
            .wire(0)
            .send("GET", "/api/v1/sessions/current", "", "Authorization", "Basic YTpi");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).doesNotContain("Basic");
  }

  private static int search(String token) {
    return call("POST", "/accounts/search", "{\"number\": \"999-999-0001\"}", token);
  }

  private static int open(String token) {
    return call("POST", "/care-homes", Bodies.home("h" + token.hashCode() + "@ash.example"), token);
  }

  private static int plan(String token) {
    return deployment
        .wire(0)
        .send(
            "POST",
            "/api/v1/imports/care-homes?dryRun=true",
            Csv.HOMES_HEADER + Csv.home("", "office@ash.example"),
            "Authorization",
            "Bearer " + token,
            "Content-Type",
            "text/csv")
        .status();
  }

  private static int call(String method, String path, String body, String token) {
    return deployment
        .wire(0)
        .send(
            method,
            "/api/v1" + path,
            body,
            "Authorization",
            "Bearer " + token,
            "Content-Type",
            "application/json")
        .status();
  }

  private static int current(int server, String token) {
    return deployment
        .wire(server)
        .send("GET", "/api/v1/sessions/current", "", "Authorization", "Bearer " + token)
        .status();
  }
}
