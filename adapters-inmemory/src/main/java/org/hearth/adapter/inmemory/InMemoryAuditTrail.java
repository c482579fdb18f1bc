package org.hearth.adapter.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.storage.AuditTrail;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Slice;
import org.hearth.application.storage.Tenure;
import org.hearth.application.storage.audit.AuditSeals;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;

/** The audit trail in memory. */
record InMemoryAuditTrail(Memory memory) implements AuditTrail {
  @Override
  public Slice<AuditEntry> entries(Optional<AccountId> subject, List<Tenure> tenures, Page page) {
    AuditBook audit = memory.now().audit();
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
    return new InMemoryAuditSeals(memory);
  }
}
