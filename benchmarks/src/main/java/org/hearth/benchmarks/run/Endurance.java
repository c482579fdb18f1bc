package org.hearth.benchmarks.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hearth.benchmarks.http.Line;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.service.HearthService;

/** Clients who call whatever happens, and one who asks all the time whether the server lives. */
final class Endurance implements AutoCloseable {
  /** One in this number of calls is a sign-in, which costs as much as hundreds of others. */
  private static final int ONE_SIGNS_IN = 20;

  private static final int KINDS = 3;
  private static final int FAILURE = 300;
  private static final long PAUSE_MILLIS = 10;

  private final HearthService hearth;
  private final List<InventedResident> residents;
  private final AtomicInteger next = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<CompletableFuture<Void>> clients = new ArrayList<>();
  private final Collection<Reply> replies = new ConcurrentLinkedQueue<>();
  private final Collection<Reply> probes = new ConcurrentLinkedQueue<>();
  private final Collection<Long> acknowledged = new ConcurrentLinkedQueue<>();
  private volatile boolean over;

  /**
   * An answer.
   *
   * @param status 0 where the server hung up
   * @param at when it came, by the system's clock for durations
   */
  record Reply(int status, long at, long nanos) {
    double milliseconds() {
      return nanos / 1e6;
    }

    boolean isGranted() {
      return status > 0 && status < FAILURE;
    }
  }

  Endurance(HearthService hearth, List<InventedResident> residents, int count) {
    this.hearth = hearth;
    this.residents = residents;
    for (int client = 0; client < count; client++) {
      clients.add(CompletableFuture.runAsync(() -> onLines(this::call), threads));
    }
    clients.add(CompletableFuture.runAsync(() -> onLines(this::probe), threads));
  }

  /** What a client does on its line, again and again. */
  private interface Turn {
    void on(Line line) throws IOException, InterruptedException;
  }

  private void onLines(Turn turn) {
    while (!over) {
      try (Line line = Line.to(hearth.process().port())) {
        while (!over) {
          turn.on(line);
        }
      } catch (IOException hungUp) {
        replies.add(new Reply(0, System.nanoTime(), 0));
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void probe(Line line) throws IOException, InterruptedException {
    probes.add(asked(line, hearth.live()));
    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
  }

  /** Registrations with and without a key, and searches in turn; now and then a sign-in. */
  private void call(Line line) throws IOException {
    int number = next.getAndIncrement();
    InventedResident resident = residents.get(number % residents.size());
    if (number % ONE_SIGNS_IN == 0) {
      replies.add(asked(line, HearthService.signIn()));
      return;
    }
    switch (number % KINDS) {
      case 0 -> register(line, hearth.registration(resident), resident);
      case 1 -> register(line, hearth.registrationOnce(resident), resident);
      default -> replies.add(asked(line, hearth.search(resident.number())));
    }
  }

  private void register(Line line, Message message, InventedResident resident) throws IOException {
    Reply reply = asked(line, message);
    replies.add(reply);
    if (reply.isGranted()) {
      acknowledged.add(resident.number());
    }
  }

  private static Reply asked(Line line, Message message) throws IOException {
    long asked = System.nanoTime();
    int status = line.ask(message).status();
    long answered = System.nanoTime();
    return new Reply(status, answered, answered - asked);
  }

  /** Waits for the first call that is granted after a moment; returns the seconds. */
  double secondsToGrantAfter(long moment) throws InterruptedException {
    while (true) {
      long first =
          replies.stream()
              .filter(reply -> reply.isGranted() && reply.at > moment)
              .mapToLong(Reply::at)
              .min()
              .orElse(0);
      if (first > 0) {
        return (first - moment) / 1e9;
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }

  Collection<Reply> replies() {
    return replies;
  }

  /** The answers to the client who asks all the time whether the server lives. */
  Collection<Reply> probes() {
    return probes;
  }

  /** The numbers of the residents whose registration was granted. */
  Collection<Long> acknowledged() {
    return acknowledged;
  }

  Map<Integer, Long> statuses() {
    return replies.stream()
        .collect(Collectors.groupingBy(Reply::status, TreeMap::new, Collectors.counting()));
  }

  @Override
  public void close() {
    over = true;
    clients.forEach(CompletableFuture::join);
    threads.shutdown();
  }
}
