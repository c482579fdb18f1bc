package org.hearth.benchmarks.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.hearth.benchmarks.http.Line;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.measurement.Console;

/** Attackers who ask again as soon as they are answered, and users who ask now and then. */
final class Siege implements AutoCloseable {
  private static final double MOST = 0.99;
  private static final int FAILURE = 300;
  private static final String USERS = "127.0.0.2";

  private final int port;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<CompletableFuture<Void>> clients = new ArrayList<>();
  private final Map<Integer, LongAdder> attackers = new ConcurrentHashMap<>();
  private final Map<String, User> users = new ConcurrentHashMap<>();
  private volatile boolean counts;
  private volatile boolean over;

  /** How long each call of a user took, and how many were refused. */
  private record User(ConcurrentLinkedQueue<Double> milliseconds, LongAdder refused) {}

  Siege(int port) {
    this.port = port;
  }

  void attack(int connections, String from, Supplier<Message> message) {
    for (int i = 0; i < connections; i++) {
      clients.add(
          CompletableFuture.runAsync(
              () -> onLines(from, line -> attackers(line.ask(message.get()).status()).increment()),
              threads));
    }
  }

  /** Counts what users feel from now on; what came before warmed the server up. */
  void begin() {
    counts = true;
  }

  private LongAdder attackers(int status) {
    return attackers.computeIfAbsent(status, any -> new LongAdder());
  }

  void ask(String what, Supplier<Message> message, int pauseMillis) {
    User user = new User(new ConcurrentLinkedQueue<>(), new LongAdder());
    users.put(what, user);
    clients.add(
        CompletableFuture.runAsync(
            () ->
                onLines(
                    USERS,
                    line -> {
                      long asked = System.nanoTime();
                      boolean granted = line.ask(message.get()).status() < FAILURE;
                      if (counts) {
                        user.milliseconds().add((System.nanoTime() - asked) / 1e6);
                        user.refused().add(granted ? 0 : 1);
                      }
                      TimeUnit.MILLISECONDS.sleep(pauseMillis);
                    }),
            threads));
  }

  /** What is done on a line, again and again. */
  private interface Turn {
    void on(Line line) throws IOException, InterruptedException;
  }

  private void onLines(String from, Turn turn) {
    while (!over) {
      try (Line line = Line.to(port, from)) {
        while (!over) {
          turn.on(line);
        }
      } catch (IOException hungUp) {
        attackers(0).increment();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** How often attackers were answered with each status; 0 where the server hung up. */
  Map<Integer, Long> attackers() {
    Map<Integer, Long> sums = new TreeMap<>();
    attackers.forEach((status, many) -> sums.put(status, many.sum()));
    return sums;
  }

  /**
   * Prints how long users waited; true where 99 of 100 waited no longer than that, and none was
   * refused.
   */
  boolean tell(String what, double most) {
    User user = Objects.requireNonNull(users.get(what));
    double[] all = user.milliseconds().stream().mapToDouble(each -> each).sorted().toArray();
    double percentile = all.length == 0 ? Double.MAX_VALUE : all[(int) (MOST * (all.length - 1))];
    long no = user.refused().sum();
    boolean met = percentile < most && no == 0;
    Console.say(
        "%s of %d: 99th percentile %.1f ms, refused %d: %s"
            .formatted(what, all.length, percentile, no, met ? "met" : "MISSED"));
    return met;
  }

  @Override
  public void close() {
    over = true;
    clients.forEach(CompletableFuture::join);
    threads.shutdown();
  }
}
