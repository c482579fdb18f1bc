package org.hearth.adapter.jpa.internal.sharing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.failure.DatabaseFailure;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Combines the calls that come while a statement runs into the next statement. Many concurrent
 * calls then cost the database little more than one, and a single call does not wait.
 *
 * @param <Q> what a call asks
 * @param <A> what it is answered
 */
public final class Batcher<Q, A> {
  private final Statement<Q, A> statement;
  private final StorageTimeouts timeouts;
  private final Queue<Call<Q, A>> waiting = new ArrayDeque<>();
  private boolean underWay;

  /** Answers any number of calls at once. */
  @FunctionalInterface
  public interface Statement<Q, A> {
    /** One answer for each question, in their order. */
    List<A> answer(List<Q> questions);
  }

  /**
   * A call that waits.
   *
   * @param next what its thread does when its turn has come
   */
  private record Call<Q, A>(Q question, CompletableFuture<Supplier<A>> next) {}

  public Batcher(Statement<Q, A> statement, StorageTimeouts timeouts) {
    this.statement = statement;
    this.timeouts = timeouts;
  }

  /**
   * The answer of a statement that begins after the call. Where a statement for several is refused,
   * each is asked alone, so that no call fails for another's sake. Where the storage fails, they
   * fail together: what was asked may have been carried out, and is not asked again.
   *
   * @throws StorageUnavailableException where no statement began in time; the call is withdrawn
   */
  public A ask(Q question) {
    Call<Q, A> call = new Call<>(question, new CompletableFuture<>());
    return begins(call) ? answerAllWith(call) : inTurn(call).get();
  }

  private Supplier<A> inTurn(Call<Q, A> call) {
    Supplier<A> next = within(timeouts.connection(), call);
    if (next != null) {
      return next;
    }
    if (withdraws(call)) {
      throw new StorageUnavailableException("The database is busy", null);
    }
    next = within(timeouts.longestOfAStatement(), call);
    if (next == null) {
      throw new StorageOutcomeUnknownException("The database does not answer", null);
    }
    return next;
  }

  /** Not to be interrupted: the next statement may be this thread's to begin. */
  private static <Q, A> @Nullable Supplier<A> within(Duration time, Call<Q, A> call) {
    long end = System.nanoTime() + time.toNanos();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return call.next.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
          interrupted = true;
        }
      }
    } catch (TimeoutException late) {
      return null;
    } catch (ExecutionException never) {
      throw new IllegalStateException(never);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Whether it was not yet taken into a statement, and is none of the next one. */
  private synchronized boolean withdraws(Call<Q, A> call) {
    return waiting.remove(call);
  }

  /** How many calls wait for the next statement. */
  synchronized int waiting() {
    return waiting.size();
  }

  private synchronized boolean begins(Call<Q, A> call) {
    if (underWay) {
      waiting.add(call);
      return false;
    }
    underWay = true;
    return true;
  }

  private A answerAllWith(Call<Q, A> first) {
    List<Call<Q, A>> together = together(first);
    IntFunction<Supplier<A>> answers = index -> () -> askAlone(together.get(index));
    try {
      List<A> all = statement.answer(together.stream().map(Call::question).toList());
      answers = index -> () -> all.get(index);
    } catch (RuntimeException failed) {
      if (together.size() == 1 || DatabaseFailure.isShared(failed)) {
        answers = index -> () -> fail(failed);
      }
    } finally {
      letNextBegin();
      for (int i = 1; i < together.size(); i++) {
        together.get(i).next.complete(answers.apply(i));
      }
    }
    return answers.apply(0).get();
  }

  private A fail(RuntimeException failed) {
    throw failed;
  }

  private synchronized List<Call<Q, A>> together(Call<Q, A> first) {
    List<Call<Q, A>> together = new ArrayList<>(waiting.size() + 1);
    together.add(first);
    together.addAll(waiting);
    waiting.clear();
    return together;
  }

  private synchronized void letNextBegin() {
    Call<Q, A> next = waiting.poll();
    if (next == null) {
      underWay = false;
    } else {
      next.next.complete(() -> answerAllWith(next));
    }
  }

  private A askAlone(Call<Q, A> call) {
    return statement.answer(List.of(call.question)).get(0);
  }
}
