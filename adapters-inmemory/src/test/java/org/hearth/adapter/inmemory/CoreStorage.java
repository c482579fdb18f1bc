package org.hearth.adapter.inmemory;

import java.util.BitSet;
import java.util.List;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeStore;
import org.hearth.application.port.out.IdempotencyRecords;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.account.Accounts;
import org.hearth.application.port.out.account.Dependencies;
import org.hearth.application.port.out.account.ResetRequests;
import org.hearth.application.port.out.audit.AuditTrail;
import org.hearth.application.port.out.request.Requests;

/**
 * A storage that offers neither sign-in nor import jobs, and takes nothing that belongs to them.
 */
record CoreStorage(
    Accounts accounts,
    Dependencies dependencies,
    Requests requests,
    ResetRequests resetRequests,
    AuditTrail auditTrail,
    ChangeStore changes,
    IdempotencyRecords idempotencyRecords)
    implements Storage {

  static Storage empty() {
    Storage storage = new InMemoryStorage();
    return new CoreStorage(
        storage.accounts(),
        storage.dependencies(),
        storage.requests(),
        storage.resetRequests(),
        storage.auditTrail(),
        new CoreChanges(storage.changes()),
        storage.idempotencyRecords());
  }

  @Override
  public void verifyWritable() {}

  @Override
  public void close() {}

  private record CoreChanges(ChangeStore changes) implements ChangeStore {
    @Override
    public BitSet commit(List<ChangeSet> all) {
      if (!all.equals(all.stream().map(ChangeSet::withoutSignIn).toList())) {
        throw new AssertionError("A storage without sign-in is given what belongs to it");
      }
      return changes.commit(all);
    }
  }
}
