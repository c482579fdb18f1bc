package org.hearth.application.port.out.audit;

import java.time.Instant;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;

/**
 * Which entries of the audit trail; what is empty does not narrow them.
 *
 * @param subject those on that account
 * @param practice those by staff of that practice
 * @param action those on that action
 * @param actor those by the actor whose {@link Identity#id} it is
 * @param from those at that moment or after it
 * @param until those before that moment
 */
public record AuditFilter(
    Optional<AccountId> subject,
    Optional<OdsCode> practice,
    Optional<AuditAction> action,
    Optional<String> actor,
    Optional<Instant> from,
    Optional<Instant> until) {
  /** Leaves nothing out. */
  public static final AuditFilter ALL =
      new AuditFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * {@return whether an entry is one of them}
   *
   * @param entry what the trail keeps of it, together with it (R19)
   */
  public boolean admits(AuditEntry entry) {
    return (subject.isEmpty() || subject.equals(entry.subject()))
        && (practice.isEmpty() || practice.equals(practiceOf(entry)))
        && (action.isEmpty() || action.get() == entry.action())
        && (actor.isEmpty() || actor.equals(entry.identity().map(Identity::id)))
        && from.filter(entry.at()::isBefore).isEmpty()
        && until.filter(end -> !entry.at().isBefore(end)).isEmpty();
  }

  private static Optional<OdsCode> practiceOf(AuditEntry entry) {
    return entry.actor() instanceof PracticeStaff staff
        ? Optional.of(staff.practice())
        : Optional.empty();
  }

  /** Masked: the actor may be personal. */
  @Override
  public String toString() {
    return "AuditFilter[***]";
  }
}
