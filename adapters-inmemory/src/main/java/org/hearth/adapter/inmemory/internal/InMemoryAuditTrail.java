package org.hearth.adapter.inmemory.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.account.Tenure;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditTrail;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;

/** The audit trail in memory. */
public record InMemoryAuditTrail(SnapshotHolder holder) implements AuditTrail {
  @Override
  public Slice<AuditEntry> entries(Optional<AccountId> subject, List<Tenure> tenures, Page page) {
    AuditTable audit = holder.now().audit();
    return subject
        .map(audit::on)
        .orElse(audit.all())
        .slice(
            page,
            entry -> tenures.stream().anyMatch(tenure -> isWithin(tenure, entry.id())),
            AuditEntry::id);
  }

  private static boolean isWithin(Tenure tenure, UUID id) {
    return tenure.after().filter(after -> UuidOrder.compare(id, after) <= 0).isEmpty()
        && tenure.before().filter(before -> UuidOrder.compare(id, before) >= 0).isEmpty();
  }

  @Override
  public AuditSeals seals() {
    return new InMemoryAuditSeals(holder);
  }
}
