package org.hearth.app.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.hearth.adapter.http.server.deployment.Bodies;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.request.Requests;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.storage.SampleNumbers;
import org.hearth.testkit.story.Pages;
import tools.jackson.databind.JsonNode;

/**
 * Kills a server, kill -9, again and again while callers change something and an import runs: what
 * was acknowledged is there, nothing is there twice, and who asks again is answered as before.
 */
final class KilledServerStory {
  private static final String HOMES = "/api/v1/care-homes";
  private static final String HOME = "999-999-0000";
  private static final int ROWS = 1_500;
  private static final int FIRST_IMPORTED = 60_000;
  private static final int KILLINGS_AN_IMPORT = 5;

  private final Site site;
  private final List<String> jobs = new ArrayList<>();

  KilledServerStory(Site site) {
    this.site = site;
  }

  void kill(int times) throws Exception {
    KilledServerLoad load;
    try (ServingJar server = ServingJar.at(site)) {
      load = load(server.wire());
    }
    Set<Integer> checked = new HashSet<>();
    for (int killing = 0; killing < times; killing++) {
      try (ServingJar server = ServingJar.at(site)) {
        assertAnsweredAsBefore(load, checked, server.wire());
        if (killing % KILLINGS_AN_IMPORT == 0) {
          jobs.add(submitImport(server, killing));
        }
        killUnder(load, server, 1 + killing * 7 % 60);
      }
    }
    try (ServingJar server = ServingJar.at(site)) {
      assertAnsweredAsBefore(load, checked, server.wire());
      for (String job : jobs) {
        assertCompleted(job, server.wire());
      }
    }
    assertEachIsThereOnce(load);
  }

  private static void killUnder(KilledServerLoad load, ServingJar server, int afterAnswers)
      throws InterruptedException {
    int enough = load.answers() + afterAnswers;
    ExecutorService callers = load.on(server.wire());
    while (load.answers() < enough) {
      Thread.onSpinWait();
    }
    server.kill();
    KilledServerLoad.awaitEnd(callers);
  }

  private static KilledServerLoad load(Wire wire) {
    String home = created(wire, HOMES, Bodies.home(HOME, "office@willow-house.example"));
    String patient =
        created(
            wire,
            "/api/v1/patients",
            Bodies.patientWithoutEmail(SampleNumbers.nhsNumber(0).digits()));
    return new KilledServerLoad(home, patient.substring(patient.lastIndexOf('/') + 1));
  }

  private static String created(Wire wire, String path, String body) {
    Wire.Answer answer = wire.json(ANN, "POST", path, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.header("Location");
  }

  /** Sends it without its length, as a file that is large. */
  private String submitImport(ServingJar server, int killing) throws Exception {
    StringBuilder csv = new StringBuilder(Csv.RESIDENTS_HEADER);
    for (int row = 0; row < ROWS; row++) {
      csv.append(Csv.resident(Csv.nhsNumber(FIRST_IMPORTED + killing * ROWS + row), HOME));
    }
    Path file = Files.writeString(site.folder().resolve("residents" + killing + ".csv"), csv);
    Wire.Answer answer =
        server
            .wire()
            .upload(ANN, "/api/v1/imports/residents?detailsChecked=true&holderAgrees=true", file);
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    return answer.header("Location");
  }

  private static void assertAnsweredAsBefore(
      KilledServerLoad load, Set<Integer> checked, Wire wire) {
    for (int call : load.sent()) {
      if (checked.add(call)) {
        Wire.Answer again = load.make(call, wire);
        Wire.Answer before = load.answered().get(call);
        assertThat(again.status()).as(again.body()).isEqualTo(201);
        if (before != null) {
          assertThat(again.comparable()).isEqualTo(before.comparable());
        }
      }
    }
  }

  private static void assertCompleted(String job, Wire wire) {
    JsonNode progress = wire.get(ANN, job).json();
    while (!progress.get("status").asString().equals("done")) {
      progress = wire.get(ANN, job).json();
    }
    assertThat(progress.get("rows").asInt()).isEqualTo(ROWS);
    long inPlace = 0;
    for (JsonNode count : progress.get("outcomes")) {
      inPlace += count.asLong();
    }
    assertThat(progress.get("outcomes").propertyNames())
        .isSubsetOf("created", "already-registered");
    assertThat(inPlace).isEqualTo(ROWS);
  }

  private void assertEachIsThereOnce(KilledServerLoad load) {
    long registered = load.sent().stream().filter(call -> call % 2 == 0).count();
    long asked = load.sent().size() - registered;
    long imported = (long) jobs.size() * ROWS;
    try (Storage storage = site.openStorage()) {
      Census census = Census.of(storage, 1);
      assertThat(census.residents()).doesNotHaveDuplicates().hasSize((int) (registered + imported));
      assertThat(census.registrations()).isEqualTo(registered + imported);
      assertThat(requests(storage)).hasSize((int) asked).doesNotHaveDuplicates();
    }
  }

  /** By what was asked, which is another with each call. */
  private static List<String> requests(Storage storage) {
    return Pages.all(
            page -> storage.requests().list(Requests.Filter.ALL, page),
            request -> request.id().value())
        .stream()
        .map(request -> request.history().get(0).text().orElseThrow().text())
        .toList();
  }
}
