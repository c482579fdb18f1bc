package org.hearth.adapter.inmemory;

import java.util.Optional;
import org.hearth.application.storage.AuditTrail;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Slice;
import org.hearth.application.storage.audit.AuditSeals;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;

/** The audit trail in memory. */
record InMemoryAuditTrail(Memory memory) implements AuditTrail {
  @Override
  public Slice<AuditEntry> entries(Optional<AccountId> subject, Page page) {
    AuditBook audit = memory.now().audit();
    return subject.map(audit::on).orElse(audit.all()).slice(page, entry -> true, AuditEntry::id);
  }

  @Override
  public AuditSeals seals() {
    return new InMemoryAuditSeals(memory);
  }
}
