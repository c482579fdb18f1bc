package org.hearth.adapter.jpa;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.jpa.seal.BlockRows;
import org.hearth.adapter.jpa.seal.CheckpointRows;
import org.hearth.adapter.jpa.seal.EntryRows;
import org.hearth.application.storage.audit.AuditSeals;
import org.hearth.application.storage.audit.ChainHead;
import org.hearth.application.storage.audit.Checkpoint;
import org.hearth.application.storage.audit.NumberedEntry;
import org.hearth.application.storage.audit.Numbers;
import org.hearth.application.storage.audit.SealedBlock;

/** Seals in the tables {@code audit_block} and {@code audit_checkpoint}. */
final class JpaAuditSeals implements AuditSeals {
  private final Sessions sessions;
  private final Connections connections;

  JpaAuditSeals(Sessions sessions, Connections connections) {
    this.sessions = sessions;
    this.connections = connections;
  }

  @Override
  public Optional<Checkpoint> last() {
    return connections.look(CheckpointRows::last);
  }

  @Override
  public List<Checkpoint> checkpoints(long after, int limit) {
    return connections.look(connection -> CheckpointRows.read(connection, after, limit));
  }

  @Override
  public Optional<ChainHead> head(String chain) {
    return connections.look(connection -> BlockRows.head(connection, chain));
  }

  @Override
  public List<SealedBlock> blocks(String chain, long after, int limit) {
    return connections.look(connection -> BlockRows.read(connection, chain, after, limit));
  }

  @Override
  public List<NumberedEntry> entries(long after, int limit) {
    return connections.look(connection -> EntryRows.after(connection, after, limit));
  }

  @Override
  public List<NumberedEntry> entries(Collection<Numbers> numbers, int limit) {
    return connections.look(connection -> EntryRows.of(connection, numbers, limit));
  }

  /** The checkpoint goes first: of two who seal at once, one waits for it and then has lost. */
  @Override
  public boolean keep(Checkpoint checkpoint, List<SealedBlock> blocks) {
    return Conflicts.keptOrNot(
        () ->
            sessions.transaction(
                session ->
                    session.doReturningWork(
                        connection -> {
                          CheckpointRows.add(connection, checkpoint);
                          BlockRows.add(connection, blocks);
                          return true;
                        })));
  }
}
