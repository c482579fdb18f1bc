package org.hearth.adapter.http.server.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.LIME_STREET;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.hearth.adapter.http.client.HearthClient;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.deployment.Bodies;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.InMemoryServer;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportService.ImportLimits;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.domain.actor.Actor;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.imports.ImportTrial;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A user's calls and imports have rates and places; others are not hindered. */
class LimitsOverHttpTest {
  private static final String SEARCH = "/api/v1/accounts/search";
  private static final String NUMBER = "{\"number\": \"999-999-0001\"}";
  private static final String IMPORT = "/api/v1/imports/care-homes?dryRun=true";
  private static final int ROWS_AT_ONCE = 5_000;

  /** A worker of the server may have begun what a caller waits for. */
  private static final List<Integer> DONE_OR_BEGUN = List.of(200, 202);

  private static final ServerLimits TIGHT =
      ServerLimits.STANDARD
          .withRates(new CallRates(3, 2, 2, 0))
          .withImports(
              new ImportPlaces(2, ROWS_AT_ONCE, new ImportLimits(40L * ImportFiles.PART, 20)));

  private static InMemoryServer server;
  private static Wire wire;

  @BeforeAll
  static void start() {
    server =
        new InMemoryServer(
            ServerOptions.local(0).withIssuer(Deployment.issuer().address()).withLimits(TIGHT),
            URI.create("http://localhost"));
    wire = new Wire(server.address());
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void a_user_who_searches_too_often_is_told_how_long_to_wait_and_another_is_not_hindered() {
    Actor eager = staff("searches");
    for (int i = 0; i < 3; i++) {
      assertThat(wire.json(eager, "POST", SEARCH, NUMBER).status()).isEqualTo(200);
    }

    assertTooMany(wire.json(eager, "POST", SEARCH, NUMBER));
    // A body that cannot be read counts as well: it is not even looked at.
    assertTooMany(wire.json(eager, "POST", "/api/v1/patients/search", "{"));
    assertThat(wire.json(staff("another"), "POST", SEARCH, NUMBER).status()).isEqualTo(200);
    assertThat(wire.get(eager, "/api/v1/sessions/current").status()).isEqualTo(200);
  }

  @Test
  void registrations_have_a_rate_of_their_own() {
    Actor eager = staff("registers");
    for (int i = 0; i < 2; i++) {
      assertThat(wire.json(eager, "POST", "/api/v1/patients", Bodies.patient(900 + i)).status())
          .isEqualTo(201);
    }

    assertTooMany(wire.json(eager, "POST", "/api/v1/patients", Bodies.patient(902)));
    assertTooMany(wire.json(eager, "POST", "/api/v1/care-homes", Bodies.home("rate@home.example")));
    assertThat(wire.json(eager, "POST", SEARCH, NUMBER).status()).isEqualTo(200);
  }

  @Test
  void lists_have_a_rate_of_their_own() {
    Actor eager = new Actor.Support("lists");
    for (int i = 0; i < 2; i++) {
      assertThat(wire.get(eager, "/api/v1/reset-requests").status()).isEqualTo(200);
    }

    assertTooMany(wire.get(eager, "/api/v1/reset-requests"));
    assertTooMany(wire.get(eager, "/api/v1/audit"));
  }

  @Test
  void a_file_is_a_job_where_the_caller_wishes_it_or_it_has_many_rows() {
    assertThat(upload(staff("a"), IMPORT, Csv.homes(1)).status()).isIn(DONE_OR_BEGUN);
    assertThat(upload(staff("a"), IMPORT + "&job=true", Csv.homes(1)).status()).isEqualTo(202);
    String many = Csv.HOMES_HEADER + "\r\n".repeat(ROWS_AT_ONCE);
    assertThat(upload(staff("a"), IMPORT, many).status()).isEqualTo(202);
  }

  @Test
  void imports_that_callers_wait_for_have_few_places_and_jobs_are_taken_all_the_same()
      throws IOException {
    Actor slow = staff("slow");
    try (UnfinishedUpload unfinished =
        new UnfinishedUpload(server.address(), length -> head(slow, length), Csv.homes(3_000))) {
      Wire.Answer busy = upload(slow, IMPORT, Csv.homes(1));
      while (busy.granted()) {
        unfinished.comeAgainIfRefused();
        busy = upload(slow, IMPORT, Csv.homes(1));
      }

      assertThat(busy.status()).isEqualTo(429);
      assertThat(busy.json().get("code").asString()).isEqualTo("imports-busy");
      assertThat(busy.json().get("nextSteps").get(0).asString()).contains("as a job");
      assertThat(Integer.parseInt(busy.header("Retry-After"))).isPositive();
      assertThat(upload(slow, IMPORT + "&job=true", Csv.homes(1)).status()).isEqualTo(202);
      assertThat(
              HearthClient.connect(server.address(), Deployment.issuer())
                  .imports()
                  .plan(slow, ImportKind.CARE_HOMES, ImportTrial.file(Csv.homes(2)), row -> {})
                  .get()
                  .rows())
          .isEqualTo(2);
      assertThat(upload(staff("other"), IMPORT, Csv.homes(1)).status()).isIn(DONE_OR_BEGUN);
    }
  }

  @Test
  void what_the_files_of_imports_take_is_a_metric() {
    assertThat(wire.get(SUE, "/metrics").body())
        .contains("hearth_imports_stored_bytes", "hearth_imports_room_bytes 1.048576E7");
  }

  private static void assertTooMany(Wire.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(429);
    assertThat(answer.json().get("code").asString()).isEqualTo("too-many-calls");
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
  }

  private static Wire.Answer upload(Actor actor, String path, String csv) {
    return wire.send(
        "POST",
        path,
        csv,
        "Authorization",
        Deployment.issuer().header(actor),
        "Content-Type",
        "text/csv");
  }

  private static String head(Actor actor, int length) {
    return """
        POST %s HTTP/1.1
        Host: localhost
        Authorization: %s
        Content-Type: text/csv
        Content-Length: %d

        """
        .formatted(IMPORT, Deployment.issuer().header(actor), length)
        .replace("\n", "\r\n");
  }

  private static Actor staff(String name) {
    return new Actor.PracticeStaff(name, LIME_STREET);
  }
}
