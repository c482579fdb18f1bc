package org.hearth.adapter.jpa.internal.sharing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatcherTest {
  private static final int CALLERS = 8;
  private static final int POISON = 5;
  private static final StorageTimeouts BOUNDS = StorageTimeouts.STANDARD;

  private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS + 1);
  private final List<List<Integer>> statements = new CopyOnWriteArrayList<>();
  private final CountDownLatch first = new CountDownLatch(1);
  private final CompletableFuture<Void> release = new CompletableFuture<>();

  @AfterEach
  void close() {
    release.complete(null);
    callers.shutdownNow();
  }

  @Test
  void a_caller_alone_is_answered_at_once() {
    Batcher<Integer, Integer> batcher = new Batcher<>(this::squares, BOUNDS);

    assertThat(batcher.ask(3)).isEqualTo(9);
    assertThat(batcher.ask(4)).isEqualTo(16);

    assertThat(statements).containsExactly(List.of(3), List.of(4));
  }

  @Test
  void those_who_come_while_a_statement_is_under_way_share_the_next() throws Exception {
    Batcher<Integer, Integer> batcher = new Batcher<>(this::squares, BOUNDS);

    List<Future<Integer>> answers = crowd(batcher);

    assertThat(answers.get(0).get(10, SECONDS)).isZero();
    for (int i = 1; i <= CALLERS; i++) {
      assertThat(answers.get(i).get(10, SECONDS)).isEqualTo(i * i);
    }
    assertThat(statements).hasSize(2);
    assertThat(statements.get(1)).hasSize(CALLERS).contains(1, CALLERS);
  }

  @Test
  void where_a_statement_for_several_fails_only_whose_fault_it_is_fails() throws Exception {
    Batcher<Integer, Integer> batcher = new Batcher<>(this::squaresButOfPoison, BOUNDS);

    List<Future<Integer>> answers = crowd(batcher);

    for (int i = 1; i <= CALLERS; i++) {
      Future<Integer> answer = answers.get(i);
      if (i == POISON) {
        assertThatThrownBy(() -> answer.get(10, SECONDS))
            .hasCauseInstanceOf(IllegalStateException.class);
      } else {
        assertThat(answer.get(10, SECONDS)).isEqualTo(i * i);
      }
    }
    assertThat(batcher.ask(2)).isEqualTo(4);
  }

  @Test
  void where_the_storage_fails_it_fails_for_all_who_asked_and_is_not_asked_again()
      throws Exception {
    Batcher<Integer, Integer> batcher = new Batcher<>(this::losesAnswers, BOUNDS);

    List<Future<Integer>> answers = crowd(batcher);

    for (int i = 1; i <= CALLERS; i++) {
      Future<Integer> answer = answers.get(i);
      assertThatThrownBy(() -> answer.get(10, SECONDS))
          .hasCauseInstanceOf(StorageOutcomeUnknownException.class);
    }
    assertThat(statements).hasSize(2);
  }

  @Test
  void a_call_for_which_no_statement_begins_in_time_is_withdrawn() throws Exception {
    Batcher<Integer, Integer> batcher =
        new Batcher<>(
            this::squares,
            new StorageTimeouts(
                Duration.ofSeconds(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ofSeconds(1)));
    Future<Integer> underWay = callers.submit(() -> batcher.ask(0));
    assertThat(first.await(10, SECONDS)).isTrue();

    assertThatThrownBy(() -> batcher.ask(1))
        .isInstanceOf(StorageUnavailableException.class)
        .isNotInstanceOf(StorageOutcomeUnknownException.class);

    release.complete(null);
    assertThat(underWay.get(10, SECONDS)).isZero();
    assertThat(batcher.ask(2)).isEqualTo(4);
    assertThat(statements).doesNotContain(List.of(1));
  }

  /** The first caller's statement ends when all others wait; returns all answers. */
  private List<Future<Integer>> crowd(Batcher<Integer, Integer> batcher) throws Exception {
    List<Future<Integer>> answers = new ArrayList<>();
    answers.add(callers.submit(() -> batcher.ask(0)));
    assertThat(first.await(10, SECONDS)).isTrue();
    for (int caller : IntStream.rangeClosed(1, CALLERS).toArray()) {
      answers.add(callers.submit(() -> batcher.ask(caller)));
    }
    while (batcher.waiting() < CALLERS) {
      Thread.onSpinWait();
    }
    release.complete(null);
    return answers;
  }

  private List<Integer> squares(List<Integer> numbers) {
    statements.add(List.copyOf(numbers));
    if (numbers.contains(0)) {
      first.countDown();
      release.join();
    }
    return numbers.stream().map(number -> number * number).toList();
  }

  private List<Integer> losesAnswers(List<Integer> numbers) {
    List<Integer> answers = squares(numbers);
    if (numbers.size() > 1) {
      throw new StorageOutcomeUnknownException("Lost", null);
    }
    return answers;
  }

  private List<Integer> squaresButOfPoison(List<Integer> numbers) {
    if (numbers.contains(POISON)) {
      throw new IllegalStateException("Poisoned");
    }
    return squares(numbers);
  }
}
