package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.application.port.out.request.Requests.Filter;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.request.Request;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.repetition.Repetitions;
import org.hearth.testkit.storage.SampleNumbers;
import org.hearth.testkit.story.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whenever a host is killed, kill -9: each change that is kept is delivered, those of one account
 * in their order, and nothing that is not kept.
 */
class EventsOfAKilledHostTest {
  /** Each host finds the leases of the one before it over. */
  private static final int SECONDS_AHEAD = 120;

  private static final int MOST_LINES = 120;
  private static final int BYTES_OF_A_LINE = 90;

  /** How a dependency goes on, in letters. */
  private static final Map<String, String> COURSE =
      Map.of("resident-registered", "R", "resident-moved", "M", "dependency-ended", "E");

  @TempDir Path folder;

  @Test
  void on_postgresql() throws Exception {
    TestDatabase.POSTGRESQL.empty();
    kill(TestDatabase.POSTGRESQL.url(), Repetitions.of(2, 6, 100));
  }

  @Test
  void on_h2() throws Exception {
    kill(folder.resolve("data").toString(), Repetitions.of(1, 3, 100));
  }

  private void kill(String storage, int times) throws Exception {
    Path taken = Files.createFile(folder.resolve("taken"));
    List<AccountId> homes = homes(storage, taken);
    SplittableRandom dice = new SplittableRandom(times);
    for (int host = 1; host <= times; host++) {
      killOne(storage, host, taken, homes, dice.nextInt(MOST_LINES));
    }

    try (JpaStorage rest = ListeningHost.storage(storage)) {
      Duration ahead = Duration.ofSeconds((long) SECONDS_AHEAD * (times + 1));
      new ListeningHost(rest, ahead, taken, homes).hearth().events().deliverWaiting();
      assertDelivered(rest, taken);
    }
  }

  private static List<AccountId> homes(String storage, Path taken) {
    try (JpaStorage opened = ListeningHost.storage(storage)) {
      ListeningHost host = new ListeningHost(opened, Duration.ZERO, taken, List.of());
      return Stream.of(CareHomeForms.willowHouse(), CareHomeForms.elmCourt())
          .map(form -> host.hearth().careHomes().open(ANN, form.form()).get().id())
          .toList();
    }
  }

  private static void killOne(
      String storage, int which, Path taken, List<AccountId> homes, int afterLines)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ListeningHost.class.getName());
    command.addAll(List.of(storage, Integer.toString(which * SECONDS_AHEAD), taken.toString()));
    homes.forEach(home -> command.add(home.value().toString()));
    long enough = Files.size(taken) + (long) afterLines * BYTES_OF_A_LINE;
    Process host =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(taken.resolveSibling("host-" + which + ".log").toFile())
            .start();
    while (Files.size(taken) <= enough) {
      assertThat(host.isAlive()).as("host %s, of which there is a log", which).isTrue();
      Thread.onSpinWait();
    }
    host.destroyForcibly().waitFor();
  }

  private static void assertDelivered(JpaStorage storage, Path taken) throws IOException {
    assertThat(storage.events().orElseThrow().oldest()).isEmpty();
    Map<String, List<String>> events = new LinkedHashMap<>();
    Files.readAllLines(taken).stream()
        .map(line -> List.of(line.split(" ", -1)))
        .forEach(event -> events.putIfAbsent(event.get(0), event));
    Map<String, List<List<String>>> ofRequests =
        events.values().stream()
            .filter(event -> !event.get(3).equals("-"))
            .collect(Collectors.groupingBy(event -> event.get(3)));
    List<Request> requests =
        Pages.all(
            page -> storage.requests().list(Filter.ALL, page), request -> request.id().value());

    assertThat(requests).isNotEmpty();
    assertThat(ofRequests).hasSize(requests.size());
    for (Request request : requests) {
      assertThat(ofRequests.get(request.id().value().toString()))
          .extracting(event -> event.get(2) + " " + event.get(4))
          .containsExactlyElementsOf(told(request));
    }
    assertLinksAreTold(storage, events.values());
  }

  private static List<String> told(Request request) {
    return request.history().stream()
        .map(
            each ->
                each.equals(request.history().get(0))
                    ? "request-submitted -"
                    : each.text().isPresent()
                        ? "request-answered " + each.status()
                        : "request-progressed " + each.status())
        .toList();
  }

  /** Each patient came, moved and left in this order, as often as there are links. */
  private static void assertLinksAreTold(JpaStorage storage, Collection<List<String>> events) {
    for (int person = 0; person < ListeningHost.PEOPLE; person++) {
      NhsNumber number = SampleNumbers.nhsNumber(person);
      for (Account account : storage.accounts().find(AccountKeys.number(number))) {
        List<DependencyLink> links = storage.dependencies().linksOf(account.id());
        long ended = links.stream().filter(EndedLink.class::isInstance).count();
        String course =
            events.stream()
                .filter(event -> event.get(1).equals(account.id().value().toString()))
                .map(event -> COURSE.getOrDefault(event.get(2), ""))
                .collect(Collectors.joining());

        assertThat(course).matches("(RM*E)*(RM*)?");
        assertThat(course.replace("E", "")).hasSize(links.size());
        assertThat(course.replace("R", "")).hasSize((int) ended);
      }
    }
    List<String> known =
        IntStream.range(0, ListeningHost.PEOPLE)
            .mapToObj(person -> AccountKeys.number(SampleNumbers.nhsNumber(person)))
            .flatMap(key -> storage.accounts().find(key).stream())
            .map(account -> account.id().value().toString())
            .toList();
    assertThat(events)
        .filteredOn(event -> !event.get(2).equals("care-home-opened"))
        .extracting(event -> event.get(1))
        .as("accounts of which something is told")
        .isSubsetOf(known);
  }
}
