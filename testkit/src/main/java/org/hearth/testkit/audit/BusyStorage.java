package org.hearth.testkit.audit;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeStore;
import org.hearth.application.port.out.ForwardingStorage;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;

/** Refuses two commits of three, as one does that others get in the way of. */
final class BusyStorage extends ForwardingStorage {
  private final AtomicInteger commits = new AtomicInteger();

  BusyStorage(Storage storage) {
    super(storage);
  }

  @Override
  public ChangeStore changes() {
    ChangeStore sound = super.changes();
    return (List<ChangeSet> changes) ->
        commits.getAndIncrement() % 3 < 2 ? new BitSet() : sound.commit(changes);
  }

  static List<AuditAction> actions(Storage storage) {
    return storage.auditTrail().entries(Optional.empty(), Page.first(10)).items().stream()
        .map(AuditEntry::action)
        .toList();
  }
}
