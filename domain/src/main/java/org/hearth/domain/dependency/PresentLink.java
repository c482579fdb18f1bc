package org.hearth.domain.dependency;

import java.time.LocalDate;
import org.hearth.domain.account.AccountId;

/** A dependency that lasts; a patient has at most one (R12). */
public record PresentLink(LinkId id, AccountId patient, AccountId careHome, LocalDate from)
    implements DependencyLink {

  /**
   * R21: ends with a reason.
   *
   * @param on the first day on which it holds no more, not before {@link #from}
   * @param reason why, which decides the state of the account
   * @return the link as it ended
   */
  public EndedLink end(LocalDate on, EndReason reason) {
    return new EndedLink(id, patient, careHome, from, on, reason);
  }

  /**
   * R20: ends this link and starts the next on the same day, so that no day lies between.
   *
   * @param otherCareHome the account of the home into which the patient moves
   * @param next the identifier of the link that begins
   * @param on the first day on which it holds no more
   * @return the link that ended and the one that begins
   */
  public Move moveTo(AccountId otherCareHome, LinkId next, LocalDate on) {
    return new Move(end(on, EndReason.LEFT), new PresentLink(next, patient, otherCareHome, on));
  }

  /** The two halves of a move to another home. */
  public record Move(EndedLink ended, PresentLink started) {}
}
