package org.hearth.adapter.jpa;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Puts calls that come while a statement is under way together into the next one. A crowd then
 * costs the database little more than a caller alone does, who for his part waits for nobody.
 *
 * @param <Q> what a call asks
 * @param <A> what it is answered
 */
final class Batcher<Q, A> {
  private final Statement<Q, A> statement;
  private final Queue<Call<Q, A>> waiting = new ArrayDeque<>();
  private boolean underWay;

  /** Answers any number of calls at once. */
  @FunctionalInterface
  interface Statement<Q, A> {
    /** One answer for each question, in their order. */
    List<A> answer(List<Q> questions);
  }

  /**
   * A call that waits.
   *
   * @param next what its thread does when its turn has come
   */
  private record Call<Q, A>(Q question, CompletableFuture<Supplier<A>> next) {}

  Batcher(Statement<Q, A> statement) {
    this.statement = statement;
  }

  /**
   * The answer of a statement that begins after the call. Where a statement for several fails, each
   * is asked alone, so that nobody fails for another's sake.
   */
  A ask(Q question) {
    Call<Q, A> call = new Call<>(question, new CompletableFuture<>());
    return begins(call) ? answerAllWith(call) : call.next.join().get();
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
    List<A> answers = List.of();
    try {
      answers = statement.answer(together.stream().map(Call::question).toList());
    } catch (RuntimeException failed) {
      if (together.size() == 1) {
        throw failed;
      }
    } finally {
      letNextBegin();
      for (int i = 1; i < together.size(); i++) {
        Call<Q, A> call = together.get(i);
        if (answers.isEmpty()) {
          call.next.complete(() -> askAlone(call));
        } else {
          A answer = answers.get(i);
          call.next.complete(() -> answer);
        }
      }
    }
    return answers.isEmpty() ? askAlone(first) : answers.get(0);
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
