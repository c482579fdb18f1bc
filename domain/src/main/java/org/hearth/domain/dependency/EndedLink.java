package org.hearth.domain.dependency;

import java.time.LocalDate;
import org.hearth.domain.account.AccountId;

/**
 * A dependency that is over, kept for ever (R21).
 *
 * @param until the first day on which it held no more
 */
public record EndedLink(
    LinkId id,
    AccountId patient,
    AccountId careHome,
    LocalDate from,
    LocalDate until,
    EndReason reason)
    implements DependencyLink {
  /**
   * Refuses an end before the beginning.
   *
   * @param id the identifier, given once and for ever
   * @param patient the account of the patient
   * @param careHome the account of the care home
   * @param from the first day on which the link holds
   * @param until the first day on which it held no more
   * @param reason why, which decides the state of the account
   */
  public EndedLink {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("A dependency cannot end before it began");
    }
  }
}
