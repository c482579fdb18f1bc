package org.hearth.application.once;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.hearth.application.Hearth;
import org.hearth.application.decision.AnsweredBeforeException;
import org.hearth.application.decision.Workplace;
import org.hearth.application.settings.Settings;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Receipt;
import org.hearth.application.storage.ReceiptKey;
import org.hearth.application.storage.Storage;
import org.hearth.application.storage.StorageOutcomeUnknownException;
import org.hearth.application.storage.StorageUnavailableException;
import org.hearth.domain.refusal.Refusal;

/** Carries a call out at most once, however often it comes. */
public final class Once {
  private final Storage storage;
  private final Settings settings;

  public Once(Storage storage, Settings settings) {
    this.storage = storage;
    this.settings = settings;
  }

  /**
   * Carries the call out, or tells what it was answered before. What it changes and what it is
   * answered are kept together, so that neither is there without the other. Calls are hardly ever
   * made twice, so that nothing is looked for before: the second one's receipt cannot be kept, and
   * with it nothing else of it.
   *
   * @param fingerprint a digest of everything that makes the call what it is
   * @param call asks one port of the Hearth that it is given, once, and returns that port's answer
   *     as it is
   * @param written renders the answer, granted or refused, as the text to be kept and given again
   *     <p>Where the storage's answer to the change was lost, the receipt settles it: if it is
   *     there, so is the change; if not, the call is carried out anew.
   * @return the text; refused as {@code idempotency-key-reused} where the key stands for a call
   *     with another fingerprint
   * @throws StorageOutcomeUnknownException where the receipt could not be looked for; the call may
   *     come again
   */
  public <T> Either<Refusal, String> answer(
      ReceiptKey key,
      String fingerprint,
      Function<Hearth, Either<Refusal, T>> call,
      Function<Either<Refusal, T>, String> written) {
    OneCall<T> signer = new OneCall<>(key, fingerprint, written, settings);
    Workplace workplace = new Workplace(storage, settings, signer);
    try {
      Either<Refusal, T> answer = call.apply(Hearth.at(workplace));
      if (!signer.isAnswered()) {
        workplace.keep(Change.recorded(List.of()), answer);
      }
      return Either.right(signer.answer());
    } catch (AnsweredBeforeException twice) {
      return again(twice.receipt(), fingerprint);
    } catch (StorageUnavailableException failed) {
      throw workplace.isUnsettled()
          ? new StorageOutcomeUnknownException(
              "The answer to a change was lost, and cannot be looked up", failed)
          : failed;
    }
  }

  private static Either<Refusal, String> again(Receipt receipt, String fingerprint) {
    return receipt.fingerprint().equals(fingerprint)
        ? Either.right(receipt.answer())
        : Either.left(new Refusal.IdempotencyKeyReused());
  }

  /**
   * Deletes receipts written before a moment: answers hold personal data. A call that comes again
   * later is a new one.
   *
   * @return how many
   */
  public int forgetBefore(Instant time) {
    return storage.receipts().forgetBefore(time);
  }
}
