package org.hearth.application.port.out.audit;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.account.Tenure;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;

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
}
