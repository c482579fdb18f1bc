package org.hearth.adapter.http.server.internal.page.submission;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.idempotency.IdempotentCalls;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.domain.refusal.Refusal;
import org.springframework.stereotype.Component;

/**
 * The idempotency records of forms. Each sending that was refused has a record of its own, so that
 * a corrected form is a new call. They are numbered without a gap: the record after the refusals is
 * the page that followed, so that a form that had its effect is known as such, whichever of its
 * pages sends it.
 */
@Component
class Receipts {
  private static final int MOST_ATTEMPTS = 200;

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
    int attempt = first(visit, form);
    Either<Refusal, String> answer = call.apply(visit.key(form, attempt));
    while (answer.isLeft() && wasRefused(visit, form, attempt)) {
      if (attempt + 1 == MOST_ATTEMPTS) {
        return new Answer(attempt, Either.left(SpentForm.REFUSED));
      }
      attempt++;
      answer = call.apply(visit.key(form, attempt));
    }
    return new Answer(attempt, answer.mapLeft(reused -> SpentForm.SENT));
  }

  /** As often as the form says that it was refused, unless no record says so, too. */
  private int first(Visit visit, String form) {
    int said = Math.min(visit.attempt(), MOST_ATTEMPTS - 1);
    return said == 0 || calls.find(visit.key(form, said - 1)).isPresent() ? said : 0;
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

  /** The page that followed the form once it had its effect; empty where it had none. */
  Optional<String> page(Visit visit, String form) {
    return IntStream.range(0, MOST_ATTEMPTS)
        .mapToObj(attempt -> calls.find(visit.key(form, attempt)))
        .takeWhile(Optional::isPresent)
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
   * @param text what the port answered, or why the form takes nothing more
   */
  record Answer(int attempt, Either<ProblemJson, String> text) {
    /** Masked: answers are personal. */
    @Override
    public String toString() {
      return "Answer[***]";
    }
  }
}
