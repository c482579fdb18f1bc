package org.hearth.application.port.out.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.account.Tenure;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;

/** Who did what on whom (R19). Entries come with the changes they tell of and are never changed. */
public interface AuditTrail {
  /**
   * Oldest first.
   *
   * @param subject only entries on that account, where given
   * @param page where the page begins, and how many items it holds
   * @return a page of them
   */
  default Slice<AuditEntry> entries(Optional<AccountId> subject, Page page) {
    return entries(subject, List.of(Tenure.ALWAYS), page);
  }

  /**
   * Oldest first.
   *
   * @param subject only entries on that account, where given
   * @param tenures only entries within one of these times; none where there are none
   * @param page where the page begins, and how many items it holds
   * @return a page of them
   */
  Slice<AuditEntry> entries(Optional<AccountId> subject, List<Tenure> tenures, Page page);

  /**
   * Newest first: by the time of the entries, and by their identifiers where it is the same.
   *
   * @param filter what is looked for
   * @param tenures only entries within one of these times; none where there are none
   * @param page begins behind an entry; none follow one that is not there any more, for retention
   *     deletes the oldest
   * @return a page of them
   */
  Slice<AuditEntry> newest(AuditFilter filter, List<Tenure> tenures, Page page);

  /** {@return what was sealed of the entries, by which a change of them is noticed} */
  AuditSeals seals();

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
  record AuditFilter(
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
}
