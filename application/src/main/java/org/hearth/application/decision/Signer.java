package org.hearth.application.decision;

import io.vavr.control.Either;
import org.hearth.application.storage.Receipt;
import org.hearth.domain.refusal.Refusal;

/** Writes the receipt of a call, to be kept with what the call changes. */
public interface Signer {
  /** The receipt, should this be the call's answer. */
  Receipt sign(Either<Refusal, ?> answer);

  /** Is told that the receipt is kept. */
  void kept(Receipt receipt);
}
