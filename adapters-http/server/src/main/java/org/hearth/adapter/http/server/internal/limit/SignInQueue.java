package org.hearth.adapter.http.server.internal.limit;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.internal.limit.FairQueue.Waiting;
import org.hearth.adapter.http.server.limit.SignInLimits;
import org.hearth.application.port.out.signin.PasswordHasher;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Work that hashes a password. It waits in a short queue without a thread of the server, and is
 * done by a few threads of its own.
 */
@Component
public class SignInQueue implements DisposableBean {
  /** One looks things up while others hash: more would wait for them, and by no turns. */
  private static final int THREADS =
      1 + PasswordHasher.atOnce(Runtime.getRuntime().availableProcessors());

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final int LONGEST_LOGIN = 254;

  private static final int MOST_PAUSING = 1_000;
  private static final Executor PAUSE = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

  private final AtomicInteger pausing = new AtomicInteger();
  private final FairQueue queue;
  private final Optional<Rate> ofSource;
  private final Optional<Rate> ofLogin;
  private final ExecutorService threads;
  private final Executor clock;

  @Autowired
  public SignInQueue(ServerOptions options) {
    this(options.limits().signIns(), LONGEST_WAIT, THREADS);
  }

  SignInQueue(SignInLimits limits, Duration longestWait, int threads) {
    this.threads = Executors.newFixedThreadPool(threads, SignInQueue::thread);
    this.clock = CompletableFuture.delayedExecutor(longestWait.toMillis(), TimeUnit.MILLISECONDS);
    this.queue = new FairQueue(limits);
    this.ofSource = rate(limits.aMinuteOfSource());
    this.ofLogin = rate(limits.aMinuteOfLogin());
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "hearth-sign-in");
    thread.setDaemon(true);
    return thread;
  }

  private static Optional<Rate> rate(int aMinute) {
    return aMinute == 0 ? Optional.empty() : Optional.of(new Rate(aMinute, System::nanoTime));
  }

  /**
   * Has work done when it is its turn.
   *
   * @param source where the call comes from
   * @param login as it was typed; null where there is none
   * @return its answer; refused as {@code too-many-attempts} where there is no place, its turn does
   *     not come in time, or too many came before
   */
  public <T> CompletableFuture<Either<Refusal, T>> submit(
      String source, @Nullable String login, Supplier<Either<Refusal, T>> work) {
    String whose = normal(source, login);
    Optional<Duration> wait =
        ofLogin
            .flatMap(rate -> rate.wait(source + ' ' + whose))
            .or(() -> ofSource.flatMap(rate -> rate.wait(source)));
    if (wait.isPresent()) {
      return refusedLater(wait.get());
    }
    CompletableFuture<Either<Refusal, T>> answer = new CompletableFuture<>();
    Map<String, String> log = MDC.getCopyOfContextMap();
    Waiting waiting =
        new Waiting(
            source,
            whose,
            () -> complete(answer, work, log),
            () -> answer.complete(refused(LONGEST_WAIT)));
    FairQueue.Offer offer = queue.offer(waiting);
    if (!offer.taken()) {
      return refusedLater(LONGEST_WAIT);
    }
    offer.givenUp().ifPresent(Waiting::refuse);
    threads.execute(() -> queue.next().ifPresent(Waiting::run));
    clock.execute(
        () -> {
          if (queue.remove(waiting)) {
            waiting.refuse();
          }
        });
    return answer;
  }

  /**
   * The login in one form, however it was typed. Calls that name no login are counted by source.
   */
  private static String normal(String source, @Nullable String login) {
    if (login == null) {
      return "from " + source;
    }
    String one = login.strip().toLowerCase(Locale.ROOT);
    return one.substring(0, Math.min(LONGEST_LOGIN, one.length()));
  }

  private static <T> void complete(
      CompletableFuture<T> answer, Supplier<T> work, @Nullable Map<String, String> log) {
    MDC.setContextMap(Objects.requireNonNullElse(log, Map.of()));
    try {
      answer.complete(work.get());
    } catch (RuntimeException failed) {
      answer.completeExceptionally(failed);
    } finally {
      MDC.clear();
    }
  }

  /**
   * A caller who tries again as soon as the refusal comes gets on no faster: the refusal takes its
   * time, and no thread.
   */
  private <T> CompletableFuture<Either<Refusal, T>> refusedLater(Duration wait) {
    if (pausing.incrementAndGet() > MOST_PAUSING) {
      pausing.decrementAndGet();
      return CompletableFuture.completedFuture(refused(wait));
    }
    CompletableFuture<Either<Refusal, T>> answer = new CompletableFuture<>();
    PAUSE.execute(
        () -> {
          pausing.decrementAndGet();
          answer.complete(refused(wait));
        });
    return answer;
  }

  private static <T> Either<Refusal, T> refused(Duration wait) {
    return Either.left(new SignInRefusal.TooManyAttempts(wait));
  }

  @Override
  public void destroy() {
    threads.shutdown();
  }
}
