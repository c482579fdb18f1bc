package org.hearth.adapter.jpa.internal.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.transaction.Connections;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.Horizon;
import org.hearth.application.port.out.audit.SealedBlock;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;
import org.hearth.domain.audit.AuditEntry;

/** Seals in the tables {@code audit_block}, {@code audit_checkpoint} and {@code audit_horizon}. */
final class JpaAuditSeals implements AuditSeals {
  private final HibernateSessions sessions;
  private final Connections connections;

  JpaAuditSeals(HibernateSessions sessions, Connections connections) {
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

  @Override
  public Optional<Horizon> horizon() {
    return connections.look(HorizonRows::read);
  }

  /** The horizon goes first: of two who move it at once, one waits for it and then has lost. */
  @Override
  public boolean forget(Horizon horizon, Collection<Long> numbers, AuditEntry record) {
    return Conflicts.keptOrNot(
        () ->
            sessions.longTransaction(
                session -> {
                  boolean moved =
                      session.doReturningWork(connection -> moved(connection, horizon, numbers));
                  if (moved) {
                    AuditEntryRow.add(session, record);
                  }
                  return moved;
                }));
  }

  private static boolean moved(Connection connection, Horizon horizon, Collection<Long> numbers)
      throws SQLException {
    if (!HorizonRows.move(connection, horizon)) {
      return false;
    }
    EntryRows.delete(connection, numbers);
    BlockRows.delete(connection, horizon.heads());
    CheckpointRows.deleteBefore(connection, horizon.version());
    return true;
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
