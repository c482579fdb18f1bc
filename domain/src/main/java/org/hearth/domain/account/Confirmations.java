package org.hearth.domain.account;

import java.util.Optional;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;

/**
 * What the person who opens an account confirms (R8).
 *
 * @param detailsChecked the details were checked with the account holder
 * @param holderAgrees the account holder agrees to the account
 */
public record Confirmations(boolean detailsChecked, boolean holderAgrees) {
  /** What it takes to open an account. */
  public static final Confirmations BOTH = new Confirmations(true, true);

  /** Neither is given: refused. */
  public static final Confirmations NONE = new Confirmations(false, false);

  /**
   * R8: both are given.
   *
   * @return {@code confirmation-missing}, or empty where both are given
   */
  public Optional<Refusal> refusal() {
    return detailsChecked && holderAgrees
        ? Optional.empty()
        : Optional.of(new AccountRefusal.ConfirmationMissing(detailsChecked, holderAgrees));
  }
}
