package org.hearth.application.port.in.idempotency;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.application.Hearth;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.domain.refusal.Refusal;

/** Carries a call out at most once, however often it comes. */
public interface IdempotentCalls {
  /**
   * Carries the call out, or returns what it was answered before. What it changes and what it is
   * answered are kept together, so that neither is there without the other. Calls are hardly ever
   * made twice, so that nothing is looked for before: the second one's idempotency record cannot be
   * kept, and with it nothing else of it.
   *
   * @param <T> the type of the value
   * @param key by which the call is known again
   * @param fingerprint a digest of everything that makes the call what it is
   * @param call asks one port of the Hearth that it is given, once, and returns that port's answer
   *     as it is
   * @param written renders the answer, granted or refused, as the text to be kept and given again
   *     <p>Where the storage's answer to the change was lost, the idempotency record settles it: if
   *     it is there, so is the change; if not, the call is carried out anew.
   * @return the text; refused as {@code idempotency-key-reused} where the key stands for a call
   *     with another fingerprint
   * @throws StorageOutcomeUnknownException where the idempotency record could not be looked for;
   *     the call may come again
   */
  <T> Either<Refusal, String> answer(
      IdempotencyKey key,
      String fingerprint,
      Function<Hearth, Either<Refusal, T>> call,
      Function<Either<Refusal, T>, String> written);

  /**
   * {@return what a call was answered; empty where it never came, or its record was deleted}
   *
   * @param key by which the call is known again
   */
  Optional<String> find(IdempotencyKey key);

  /**
   * Deletes idempotency records written before a moment: answers hold personal data. A call that
   * comes again later is a new one.
   *
   * @param time the first moment that stays
   * @return how many
   */
  int forgetBefore(Instant time);
}
