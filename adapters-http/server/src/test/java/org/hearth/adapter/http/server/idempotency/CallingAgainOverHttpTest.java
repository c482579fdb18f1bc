package org.hearth.adapter.http.server.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.adapter.http.server.deployment.Bodies;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.domain.actor.Actor;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.race.Racers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One key, one body: one effect and one answer, however often and wherever it comes. */
class CallingAgainOverHttpTest {
  private static final String HOMES = "/api/v1/care-homes";
  private static final int ROUNDS = 20;

  /** What the sending of e-mails changes, whenever it happens: links are counted, too. */
  private static final String[] BY_AND_BY = {
    "notification", "password_link", "attempt_count", "audit_entry"
  };

  private final Deployment deployment = Deployment.of(2);

  @AfterEach
  void close() {
    deployment.close();
  }

  @Test
  void every_change_that_comes_again_has_one_effect_and_one_answer() {
    Wire wire = deployment.wire(0);
    String home = created(call(0, ANN, "POST", HOMES, Bodies.home("a@hearth.example"), "home"));
    String other = created(call(0, ANN, "POST", HOMES, Bodies.home("b@hearth.example"), "other"));
    String residents = home + "/residents";
    String resident = created(call(0, ANN, "POST", residents, Bodies.patient(1), "resident"));
    String holder = created(call(0, ANN, "POST", "/api/v1/patients", Bodies.patient(2), "holder"));
    String request =
        created(call(0, ANN, "POST", "/api/v1/requests", submission(id(resident)), "request"));
    Map<String, Call> calls = new LinkedHashMap<>();
    calls.put("home", new Call(ANN, "POST", HOMES, Bodies.home("a@hearth.example")));
    calls.put("resident", new Call(ANN, "POST", residents, Bodies.patient(1)));
    calls.put("holder", new Call(ANN, "POST", "/api/v1/patients", Bodies.patient(2)));
    calls.put("request", new Call(ANN, "POST", "/api/v1/requests", submission(id(resident))));
    calls.put("reply", new Call(ANN, "POST", request + "/replies", "{\"text\": \"A dry one.\"}"));
    calls.put("status", new Call(ANN, "POST", request + "/status", "{\"status\": \"completed\"}"));
    calls.put(
        "ask", new Call(ANN, "POST", holder + "/reset-requests", "{\"reason\": \"moves in\"}"));
    calls.put(
        "reset",
        new Call(
            SUE, "POST", "/api/v1/accounts/" + id(holder) + "/reset", "{\"reason\": \"asked\"}"));
    calls.put("amend", new Call(ANN, "PATCH", resident, "{\"postcode\": \"M1 1AE\"}"));
    calls.put(
        "email",
        new Call(ANN, "POST", resident + "/email-removal", "{\"confirmNoEmailAddress\": true}"));
    calls.put(
        "move",
        new Call(
            ANN,
            "POST",
            "/api/v1/residents/" + id(resident) + "/move",
            "{\"toCareHome\": \"" + id(other) + "\"}"));

    List<Wire.Answer> first = make(calls, wire);
    assertThat(first).allMatch(Wire.Answer::granted);
    Map<String, List<String>> after = deployment.database().everythingBut(BY_AND_BY);
    List<String> trail = trail();

    assertThat(make(calls, wire)).isEqualTo(first);
    assertThat(make(calls, deployment.wire(1))).isEqualTo(first);
    deployment.restart(0);
    assertThat(make(calls, deployment.wire(0))).isEqualTo(first);

    assertThat(deployment.database().everythingBut(BY_AND_BY)).isEqualTo(after);
    assertThat(trail()).isEqualTo(trail);
  }

  private static List<Wire.Answer> make(Map<String, Call> calls, Wire wire) {
    return calls.entrySet().stream()
        .map(call -> call.getValue().make(wire, call.getKey()).comparable())
        .toList();
  }

  private record Call(Actor actor, String method, String path, String body) {
    Wire.Answer make(Wire wire, String key) {
      return wire.json(actor, method, path, body, "Idempotency-Key", key);
    }
  }

  @Tag("full")
  @Test
  void an_import_that_comes_again_is_the_same_import() {
    String file = Csv.homes(3);
    Wire.Answer first = upload(0, file);
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.json().get("outcomes").get("created").asInt()).isEqualTo(3);

    assertThat(upload(1, file).comparable()).isEqualTo(first.comparable());
    deployment.restart(0);
    assertThat(upload(0, file).comparable()).isEqualTo(first.comparable());
    assertThat(upload(1, Csv.homes(4)).json().get("code").asString())
        .isEqualTo("idempotency-key-reused");
    assertThat(deployment.database().ask("SELECT id FROM import_job")).hasSize(1);
  }

  private Wire.Answer upload(int server, String file) {
    return deployment
        .wire(server)
        .send(
            "POST",
            "/api/v1/imports/care-homes?detailsChecked=true&holderAgrees=true",
            file,
            "Authorization",
            Deployment.issuer().header(ANN),
            "Content-Type",
            "text/csv",
            "Idempotency-Key",
            "the-homes");
  }

  @Test
  void a_key_stands_for_one_body_and_one_route_of_one_caller() {
    String body = Bodies.home("a@hearth.example");
    created(call(0, ANN, "POST", HOMES, body, "key"));

    assertReused(call(0, ANN, "POST", HOMES, Bodies.home("b@hearth.example"), "key"));
    assertReused(call(1, ANN, "POST", "/api/v1/patients", Bodies.patient(1), "key"));
    assertThat(deployment.database().ask("SELECT id FROM account")).hasSize(1);

    Wire.Answer others = call(1, BEN, "POST", HOMES, body, "key");
    assertThat(others.status()).isEqualTo(409);
    assertThat(others.json().get("code").asString()).isEqualTo("at-another-practice");
  }

  private static void assertReused(Wire.Answer answer) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("code").asString()).isEqualTo("idempotency-key-reused");
  }

  @Tag("full")
  @Test
  void a_refusal_is_given_again_when_its_reason_has_gone() {
    String holder = created(call(0, ANN, "POST", "/api/v1/patients", Bodies.patient(1), "holder"));
    String body = Bodies.patient(2).replace("person2@", "person1@");
    Wire.Answer refused = call(0, ANN, "POST", "/api/v1/patients", body, "second");
    assertThat(refused.json().get("code").asString()).isEqualTo("email-in-use");
    call(0, ANN, "POST", holder + "/email-removal", "{\"confirmNoEmailAddress\": true}", "remove");

    assertThat(call(1, ANN, "POST", "/api/v1/patients", body, "second").comparable())
        .isEqualTo(refused.comparable());
    assertThat(call(1, ANN, "POST", "/api/v1/patients", body, "third").status()).isEqualTo(201);
  }

  @Tag("full")
  @Test
  void of_many_at_once_at_two_servers_one_has_an_effect_and_all_have_its_answer() {
    String holder = created(call(0, ANN, "POST", "/api/v1/patients", Bodies.patient(1), "holder"));
    try (Racers racers = new Racers()) {
      for (int i = 0; i < ROUNDS; i++) {
        String key = "round-" + i;
        List<Wire.Answer> answers =
            racers.race(
                racer ->
                    call(racer % 2, ANN, "POST", "/api/v1/requests", submission(id(holder)), key)
                        .comparable());
        assertThat(answers).allMatch(answer -> answer.equals(answers.get(0)));
        assertThat(answers.get(0).status()).isEqualTo(201);
      }
    }
    assertThat(deployment.database().ask("SELECT id FROM request")).hasSize(ROUNDS);
  }

  private Wire.Answer call(
      int server, Actor actor, String method, String path, String body, String key) {
    return new Call(actor, method, path, body).make(deployment.wire(server), key);
  }

  private static String created(Wire.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.header("Location");
  }

  private static UUID id(String location) {
    return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
  }

  private static String submission(UUID patient) {
    return "{\"patientId\": \"" + patient + "\", \"kind\": \"medical\", \"text\": \"A cough.\"}";
  }

  /** Without the e-mails, which are sent at a time of their own. */
  private List<String> trail() {
    return deployment
        .database()
        .ask("SELECT id FROM audit_entry WHERE action <> 'PASSWORD_LINK_SENT' ORDER BY id");
  }
}
