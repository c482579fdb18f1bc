package org.hearth.adapter.inmemory.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.UuidOrder;
import org.hearth.application.port.out.account.Tenure;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditTrail;
import org.hearth.application.port.out.audit.AuditTrail.AuditFilter;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;

/** The audit trail in memory. */
public record InMemoryAuditTrail(SnapshotHolder holder) implements AuditTrail {
  private static final Comparator<AuditEntry> NEWEST_FIRST =
      Comparator.comparing(AuditEntry::at)
          .thenComparing(AuditEntry::id, UuidOrder::compare)
          .reversed();

  @Override
  public Slice<AuditEntry> entries(Optional<AccountId> subject, List<Tenure> tenures, Page page) {
    return on(subject).slice(page, entry -> isWithin(tenures, entry), AuditEntry::id);
  }

  /** Nothing is sorted beforehand: what writes entries does not pay for readings that are rare. */
  @Override
  public Slice<AuditEntry> newest(AuditFilter filter, List<Tenure> tenures, Page page) {
    PersistentSortedMap<AuditEntry> entries = on(filter.subject());
    Optional<AuditEntry> last = page.after().flatMap(entries::find);
    if (page.after().isPresent() && last.isEmpty()) {
      return new Slice<>(List.of(), Optional.empty());
    }
    return Slice.of(
        entries
            .all(
                entry ->
                    filter.admits(entry)
                        && isWithin(tenures, entry)
                        && last.filter(seen -> NEWEST_FIRST.compare(entry, seen) <= 0).isEmpty())
            .stream()
            .sorted(NEWEST_FIRST)
            .limit(page.limit() + 1L)
            .toList(),
        page,
        AuditEntry::id);
  }

  private PersistentSortedMap<AuditEntry> on(Optional<AccountId> subject) {
    AuditTable audit = holder.now().audit();
    return subject.map(audit::on).orElse(audit.all());
  }

  private static boolean isWithin(List<Tenure> tenures, AuditEntry entry) {
    return tenures.stream().anyMatch(tenure -> tenure.includes(entry.id()));
  }

  @Override
  public AuditSeals seals() {
    return new InMemoryAuditSeals(holder);
  }
}
