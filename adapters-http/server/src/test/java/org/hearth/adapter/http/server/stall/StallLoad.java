package org.hearth.adapter.http.server.stall;

import static org.hearth.testkit.story.HearthFixture.ANN;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hearth.adapter.http.server.deployment.Bodies;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.testkit.storage.SampleNumbers;

/** Callers who register, search and sign in one call after the other, and note the answers. */
final class StallLoad implements AutoCloseable {
  private static final int KINDS = 5;
  private static final int FIRST_NUMBER = 10;

  private final StallingSite site;
  private final ExecutorService threads;
  private final List<CompletableFuture<Void>> callers;
  private final AtomicInteger count = new AtomicInteger(FIRST_NUMBER);
  private final Collection<Answered> answered = new ConcurrentLinkedQueue<>();
  private final Map<Integer, Boolean> acknowledged = new ConcurrentHashMap<>();
  private final Set<Integer> keyed = ConcurrentHashMap.newKeySet();
  private volatile boolean over;

  /**
   * An answer.
   *
   * @param at when it came, in nanoseconds of the system's clock for durations
   */
  record Answered(int status, String body, long at, long nanos) {}

  StallLoad(StallingSite site, int callers) {
    this.site = site;
    this.threads = Executors.newFixedThreadPool(callers);
    this.callers =
        IntStream.range(0, callers)
            .mapToObj(caller -> CompletableFuture.runAsync(this::call, threads))
            .toList();
  }

  private void call() {
    while (!over) {
      int number = count.getAndIncrement();
      long begun = System.nanoTime();
      Wire.Answer answer = call(number);
      long end = System.nanoTime();
      answered.add(new Answered(answer.status(), answer.body(), end, end - begun));
    }
  }

  private Wire.Answer call(int number) {
    return switch (number % KINDS) {
      case 0 -> registersOnce(number);
      case 1 -> registers(number);
      case 2 ->
          site.wire().json(ANN, "POST", "/api/v1/accounts/search", "{\"number\": \"9990000018\"}");
      case 3 ->
          site.wire()
              .send("GET", site.residents() + "?limit=1", "", "Authorization", site.session());
      default -> site.signIn();
    };
  }

  /** With an Idempotency-Key. */
  Wire.Answer registersOnce(int number) {
    keyed.add(number);
    return noted(number, register(number, "Idempotency-Key", "call-" + number));
  }

  private Wire.Answer registers(int number) {
    return noted(number, register(number));
  }

  private Wire.Answer register(int number, String... headers) {
    String body = Bodies.patientWithoutEmail(SampleNumbers.nhsNumber(number).digits());
    return site.wire().json(ANN, "POST", site.residents(), body, headers);
  }

  private Wire.Answer noted(int number, Wire.Answer answer) {
    if (answer.granted()) {
      acknowledged.put(number, true);
    }
    return answer;
  }

  Collection<Answered> answered() {
    return answered;
  }

  /** How many were granted since a moment of the system's clock for durations. */
  long grantedSince(long moment) {
    return answered.stream().filter(each -> each.status() < 300 && each.at() > moment).count();
  }

  Set<Integer> acknowledged() {
    return acknowledged.keySet();
  }

  /** Registrations with a key, in whatever way they ended. */
  Set<Integer> keyed() {
    return keyed;
  }

  @Override
  public void close() {
    over = true;
    callers.forEach(CompletableFuture::join);
    threads.shutdown();
  }
}
