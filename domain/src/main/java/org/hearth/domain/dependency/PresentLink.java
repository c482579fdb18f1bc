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
   */
  public EndedLink end(LocalDate on, EndReason reason) {
    return new EndedLink(id, patient, careHome, from, on, reason);
  }

  /** R20: ends this link and starts the next on the same day, so that no day lies between. */
  public Move moveTo(AccountId otherCareHome, LinkId next, LocalDate on) {
    return new Move(end(on, EndReason.LEFT), new PresentLink(next, patient, otherCareHome, on));
  }

  /** The two halves of a move to another home. */
  public record Move(EndedLink ended, PresentLink started) {}
}
