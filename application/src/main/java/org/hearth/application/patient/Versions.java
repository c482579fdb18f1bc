package org.hearth.application.patient;

import io.vavr.control.Either;
import java.util.OptionalLong;
import org.hearth.application.decision.Refused;
import org.hearth.domain.account.Account;
import org.hearth.domain.refusal.Refusal;

/** Holds a change to the version that whoever makes it has seen. */
final class Versions {
  private Versions() {}

  static Either<Refused, Account> current(Account account, OptionalLong seen) {
    return seen.isEmpty() || seen.getAsLong() == account.version()
        ? Either.right(account)
        : Either.left(Refused.because(new Refusal.StaleVersion()));
  }
}
