package org.hearth.adapter.http.server.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.hearth.adapter.http.server.limit.SignInLimits;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInQueueTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final int THREADS = 4;

  private final CountDownLatch hashed = new CountDownLatch(1);
  private SignInQueue queue = new SignInQueue(new SignInLimits(2, 2, 2, 0, 0), LONG, THREADS);

  @AfterEach
  void end() {
    hashed.countDown();
    queue.destroy();
  }

  @Test
  void one_that_finds_no_place_is_refused_at_once_and_the_others_are_done() {
    List<CompletableFuture<Either<Refusal, String>>> waiting = new ArrayList<>(fillThreads());
    waiting.add(submit("a"));
    waiting.add(submit("b"));

    assertThat(submit("c").join().getLeft().code()).isEqualTo("too-many-attempts");
    assertThat(waiting).noneMatch(CompletableFuture::isDone);

    hashed.countDown();
    assertThat(waiting).allSatisfy(one -> assertThat(one.join().get()).isEqualTo("in"));
  }

  @Test
  void one_whose_turn_does_not_come_in_time_is_refused() {
    queue.destroy();
    queue = new SignInQueue(new SignInLimits(2, 2, 2, 0, 0), Duration.ofMillis(1), THREADS);
    fillThreads();

    assertThat(submit("a").join().getLeft().code()).isEqualTo("too-many-attempts");
  }

  @Test
  void successes_count_for_the_login_and_for_the_source() {
    hashed.countDown();
    queue.destroy();
    queue = new SignInQueue(SignInLimits.STANDARD.withRates(3, 2), LONG, THREADS);

    assertThat(submit("Ann@home.example ").join().isRight()).isTrue();
    assertThat(submit("ann@home.example").join().isRight()).isTrue();
    assertThat(submit("ann@home.example").join())
        .isEqualTo(Either.left(new SignInRefusal.TooManyAttempts(Duration.ofSeconds(30))));
    assertThat(submit("ben@home.example").join().isRight()).isTrue();
    assertThat(submit("eve@home.example").join().isLeft()).isTrue();
  }

  @Test
  void what_fails_is_told_as_it_failed() {
    assertThatThrownBy(
            () ->
                queue
                    .submit(
                        "a",
                        "a",
                        () -> {
                          throw new IllegalStateException("broken");
                        })
                    .join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  /** Work in every thread, which is not done until it may be. */
  private List<CompletableFuture<Either<Refusal, String>>> fillThreads() {
    CountDownLatch begun = new CountDownLatch(THREADS);
    List<CompletableFuture<Either<Refusal, String>>> all = new ArrayList<>();
    for (int i = 1; i <= THREADS; i++) {
      long left = (long) THREADS - i;
      CompletableFuture<Either<Refusal, String>> one = submit(i, begun);
      while (begun.getCount() > left) {
        // One that waited too long for its thread is sent again.
        one = one.isDone() ? submit(i, begun) : one;
        Thread.onSpinWait();
      }
      all.add(one);
    }
    return all;
  }

  private CompletableFuture<Either<Refusal, String>> submit(int number, CountDownLatch begun) {
    return queue.submit(
        "source " + number,
        "login " + number,
        () -> {
          begun.countDown();
          await(hashed);
          return Either.right("in");
        });
  }

  private CompletableFuture<Either<Refusal, String>> submit(String login) {
    return queue.submit(
        "source",
        login,
        () -> {
          await(hashed);
          return Either.right("in");
        });
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
