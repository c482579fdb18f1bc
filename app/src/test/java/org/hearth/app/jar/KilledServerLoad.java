package org.hearth.app.jar;

import static org.hearth.testkit.story.HearthFixture.ANN;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hearth.adapter.http.server.deployment.Bodies;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.testkit.storage.SampleNumbers;

/** Callers who change something again and again, and note what they were answered. */
final class KilledServerLoad {
  private static final int CALLERS = 8;
  private final String home;
  private final String patient;
  private final AtomicInteger count = new AtomicInteger();
  private final Map<Integer, Wire.Answer> answered = new ConcurrentHashMap<>();
  private final Map<Integer, Boolean> sent = new ConcurrentHashMap<>();

  /**
   * @param home the path of a care home to register residents at
   * @param patient the identifier of a patient for whom to ask
   */
  KilledServerLoad(String home, String patient) {
    this.home = home;
    this.patient = patient;
  }

  /** Calls until the server does not answer any more. */
  ExecutorService on(Wire wire) {
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    IntStream.range(0, CALLERS).forEach(caller -> callers.execute(() -> callOn(wire)));
    callers.shutdown();
    return callers;
  }

  private void callOn(Wire wire) {
    while (true) {
      int call = count.incrementAndGet();
      sent.put(call, true);
      try {
        answered.put(call, make(call, wire));
      } catch (UncheckedIOException killed) {
        return;
      }
    }
  }

  static void awaitEnd(ExecutorService callers) throws InterruptedException {
    if (!callers.awaitTermination(2, TimeUnit.MINUTES)) {
      throw new AssertionError("The callers go on");
    }
  }

  /** Every second one registers a resident, the others ask something for a patient. */
  Wire.Answer make(int call, Wire wire) {
    String key = "call-" + call;
    return call % 2 == 0
        ? wire.json(
            ANN,
            "POST",
            home + "/residents",
            Bodies.patientWithoutEmail(SampleNumbers.nhsNumber(call).digits()),
            "Idempotency-Key",
            key)
        : wire.json(
            ANN,
            "POST",
            "/api/v1/requests",
            "{\"patientId\": \"%s\", \"kind\": \"medical\", \"text\": \"Call %d.\"}"
                .formatted(patient, call),
            "Idempotency-Key",
            key);
  }

  int answers() {
    return answered.size();
  }

  Map<Integer, Wire.Answer> answered() {
    return answered;
  }

  /** Calls that were sent, in whatever way they ended. */
  List<Integer> sent() {
    return sent.keySet().stream().sorted().toList();
  }
}
