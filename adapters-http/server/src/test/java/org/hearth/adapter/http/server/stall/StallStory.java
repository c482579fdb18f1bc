package org.hearth.adapter.http.server.stall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.testkit.storage.SampleNumbers;

/**
 * What happens to a database under load, and what is asked meanwhile and afterwards. How quickly is
 * measured in the benchmarks; here nothing may fail or hang.
 */
final class StallStory {
  private static final Duration RETURN = Duration.ofSeconds(60);
  private static final long AT_LEAST = 20;
  private static final Set<Integer> AS_PROMISED = Set.of(200, 201, 429, 503);
  private static final List<String> FREE =
      List.of("/livez", "/api/openapi.json", "/sign-in", "/assets/hearth.css");

  private final StallingSite site;
  private final StallLoad load;
  private final Duration longestCall;

  StallStory(StallingSite site, StallLoad load, Duration longestCall) {
    this.site = site;
    this.load = load;
    this.longestCall = longestCall;
  }

  /** Nothing has happened yet, and calls are answered. */
  void goesWell() {
    awaitGranted(System.nanoTime());
  }

  void isStoppedFor(Duration time) throws Exception {
    site.database().stop();
    try {
      long end = System.nanoTime() + time.toNanos();
      while (System.nanoTime() < end) {
        answersWhatNeedsNoStorage();
      }
      assertThat(site.wire().send("GET", "/readyz", "").status()).isEqualTo(503);
    } finally {
      site.database().goOn();
    }
    awaitGranted(System.nanoTime());
  }

  void isRestartedAtOnce() throws Exception {
    site.database().restartAtOnce();
    awaitGranted(System.nanoTime());
  }

  void losesItsConnections(int times) {
    for (int time = 0; time < times; time++) {
      site.database().terminateConnections();
      awaitGranted(System.nanoTime());
    }
  }

  /** To strangers, and to callers with a token or a cookie. */
  private void answersWhatNeedsNoStorage() {
    for (String path : FREE) {
      assertThat(site.wire().send("GET", path, "").status()).as(path).isEqualTo(200);
      assertThat(site.wire().send("GET", path, "", "Authorization", site.session()).status())
          .as(path)
          .isEqualTo(200);
      assertThat(site.wire().send("GET", path, "", "Cookie", cookie()).status())
          .as(path)
          .isEqualTo(200);
    }
  }

  private String cookie() {
    return "hearth-session=" + site.session().replace("Bearer ", "");
  }

  private void awaitGranted(long since) {
    long end = since + RETURN.toNanos();
    while (load.grantedSince(since) < AT_LEAST) {
      assertThat(System.nanoTime()).as("calls are granted again").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  /** Sign-ins that wait too long for their turn are answered to try later. */
  private boolean isAsPromised(StallLoad.Answered answer) {
    return AS_PROMISED.contains(answer.status()) && answer.nanos() < longestCall.toNanos();
  }

  /** After the load. */
  void everythingIsThereOnce() {
    assertThat(load.answered()).filteredOn(answer -> !isAsPromised(answer)).isEmpty();
    assertThat(load.answered()).anyMatch(answer -> answer.status() == 503);
    for (int number : load.keyed()) {
      Wire.Answer again = load.registersOnce(number);
      assertThat(again.status()).as(again.body()).isEqualTo(201);
    }
    Set<String> there =
        Set.copyOf(
            site.database()
                .ask("SELECT lpad(number::text, 10, '0') FROM account WHERE link_id IS NOT NULL"));
    assertThat(there)
        .containsAll(
            load.acknowledged().stream()
                .map(number -> SampleNumbers.nhsNumber(number).digits())
                .collect(Collectors.toSet()));
    assertThat(
            site.database()
                .ask("SELECT subject_id FROM audit_entry WHERE action = 'RESIDENT_REGISTERED'"))
        .doesNotHaveDuplicates()
        .hasSize(there.size());
    assertThat(site.wire().json(ANN, "GET", site.residents(), "").status()).isEqualTo(200);
  }
}
