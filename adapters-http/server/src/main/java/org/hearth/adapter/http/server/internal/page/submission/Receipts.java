package org.hearth.adapter.http.server.internal.page.submission;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.idempotency.IdempotentCalls;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.domain.refusal.Refusal;
import org.springframework.stereotype.Component;

/**
 * The idempotency records of forms. Each sending that was refused has a record of its own, so that
 * a corrected form is a new call. The last record of a form that had its effect is the page that
 * followed.
 */
@Component
class Receipts {
  private static final int MOST_REFUSALS = 200;
  private static final int REFUSALS_OF_A_CONFIRMED_FORM = 50;

  private final IdempotentCalls calls;

  Receipts(IdempotentCalls calls) {
    this.calls = calls;
  }

  /**
   * What a form is answered. Browsers keep old pages: a form may come with fewer refusals than it
   * had, and is then the next call.
   *
   * @param call answers the call with a key
   */
  Answer answer(Visit visit, String form, Function<IdempotencyKey, Either<Refusal, String>> call) {
    int attempt = visit.attempt();
    Either<Refusal, String> answer = call.apply(visit.key(form, attempt));
    while (answer.isLeft() && attempt < MOST_REFUSALS && wasRefused(visit, form, attempt)) {
      attempt++;
      answer = call.apply(visit.key(form, attempt));
    }
    return new Answer(attempt, answer.toJavaOptional());
  }

  /** Asks a port that keeps the idempotency record with its change. */
  <T> Either<Refusal, String> ask(
      IdempotencyKey key,
      String fingerprint,
      Function<Hearth, Either<Refusal, T>> port,
      Function<Either<Refusal, T>, String> written) {
    return calls.answer(key, fingerprint, port, written);
  }

  /**
   * Asks a port that keeps no record with its change: the record is looked for before. Two sendings
   * at the same time must come here one after the other.
   */
  <T> Either<Refusal, String> askUnlessAnswered(
      IdempotencyKey key,
      String fingerprint,
      Supplier<Either<Refusal, T>> port,
      Function<Either<Refusal, T>, String> written) {
    boolean isAnswered = calls.find(key).isPresent();
    return calls.answer(
        key,
        fingerprint,
        // The answer that is kept already takes the place of this refusal.
        own -> isAnswered ? Either.left(new Refusal.NotAllowed()) : port.get(),
        written);
  }

  private boolean wasRefused(Visit visit, String form, int attempt) {
    return calls.find(visit.key(form, attempt)).filter(text -> !isPage(text)).isPresent();
  }

  /**
   * The page that followed the form once it had its effect; empty where it had none. A look before
   * the effect may refuse a form, too, without a record.
   */
  Optional<String> page(Visit visit, String form) {
    return IntStream.range(0, REFUSALS_OF_A_CONFIRMED_FORM)
        .mapToObj(attempt -> calls.find(visit.key(form, attempt)))
        .flatMap(Optional::stream)
        .filter(Receipts::isPage)
        .findFirst();
  }

  /** Whether an answer is the page that follows, and not a refusal. */
  static boolean isPage(String answer) {
    return answer.startsWith("/");
  }

  /**
   * An answer.
   *
   * @param attempt how often the form was refused before
   * @param text empty where the form had its effect before, with other fields
   */
  record Answer(int attempt, Optional<String> text) {
    /** Masked: answers are personal. */
    @Override
    public String toString() {
      return "Answer[***]";
    }
  }
}
