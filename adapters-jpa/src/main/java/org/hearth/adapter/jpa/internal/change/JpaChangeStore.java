package org.hearth.adapter.jpa.internal.change;

import static java.util.Comparator.comparing;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.failure.StorageConflictException;
import org.hearth.adapter.jpa.internal.insert.AccountInserts;
import org.hearth.adapter.jpa.internal.sessionwindow.SessionWindow;
import org.hearth.adapter.jpa.internal.sharing.Batcher;
import org.hearth.adapter.jpa.internal.transaction.Connections;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeStore;
import org.hibernate.StatelessSession;

/**
 * Keeps changes. Those that only open accounts, which are nearly all, go together in a few
 * statements, also those of several calls; each other goes by itself.
 */
public final class JpaChangeStore implements ChangeStore {
  private final HibernateSessions sessions;
  private final Connections connections;
  private final AccountInserts inserts;
  private final Batcher<ChangeSet, Boolean> batcher;

  public JpaChangeStore(
      HibernateSessions sessions,
      Connections connections,
      AccountInserts inserts,
      StorageTimeouts timeouts) {
    this.sessions = sessions;
    this.connections = connections;
    this.inserts = inserts;
    this.batcher = new Batcher<>(this::keepTogether, timeouts);
  }

  /** Keeps entries of the trail alone, whatever becomes of a transaction of the host. */
  boolean record(ChangeSet entries) {
    return inserts.isOneStatement()
        ? batcher.ask(entries)
        : Conflicts.keptOrNot(
            () ->
                sessions.transactionByItself(
                    session -> keepInOrder(session, List.of(entries), () -> {}).get(0)));
  }

  @Override
  public BitSet commit(List<ChangeSet> changes) {
    BitSet kept = new BitSet(changes.size());
    AtomicBoolean sessionsEnded = new AtomicBoolean();
    Conflicts.keptOrNot(
        () -> {
          kept.or(keep(changes, () -> sessionsEnded.set(true)));
          return true;
        });
    if (sessionsEnded.get()) {
      sessions.afterCommit(SessionWindow::outlastEarlierLooks);
    }
    return kept;
  }

  private BitSet keep(List<ChangeSet> changes, Runnable sessionsEnd) {
    if (changes.size() == 1 && isShared(changes.get(0))) {
      BitSet kept = new BitSet(1);
      kept.set(0, batcher.ask(changes.get(0)));
      return kept;
    }
    if (inserts.isOneStatement() && AccountInserts.takeTogether(changes)) {
      return keepInOneStatement(changes, sessionsEnd);
    }
    Function<StatelessSession, BitSet> keep = session -> keepInOrder(session, changes, sessionsEnd);
    return changes.size() == 1 ? sessions.transaction(keep) : sessions.longTransaction(keep);
  }

  /** Whether it goes into a statement with the changes of other calls. */
  private boolean isShared(ChangeSet change) {
    return inserts.isOneStatement() && !connections.isJoined() && AccountInserts.takes(change);
  }

  private BitSet keepInOneStatement(List<ChangeSet> changes, Runnable sessionsEnd) {
    Connections.Work<BitSet> keep = connection -> inserts.keep(connection, changes);
    if (changes.size() == 1) {
      return connections.change(keep);
    }
    try {
      return connections.changeForLong(keep);
    } catch (StorageConflictException failed) {
      if (!Conflicts.isMissingReference(failed)) {
        throw failed;
      }
      return sessions.longTransaction(session -> keepInOrder(session, changes, sessionsEnd));
    }
  }

  /** By their numbers, so that two servers that are asked the same do not wait for each other. */
  private List<Boolean> keepTogether(List<ChangeSet> changes) {
    List<Integer> order =
        IntStream.range(0, changes.size())
            .boxed()
            .sorted(comparing(index -> number(changes.get(index))))
            .toList();
    List<ChangeSet> ordered = order.stream().map(changes::get).toList();
    BitSet kept = connections.changeByItself(connection -> inserts.keep(connection, ordered));
    Boolean[] answers = new Boolean[changes.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[order.get(i)] = kept.get(i);
    }
    return List.of(answers);
  }

  private static long number(ChangeSet change) {
    return change.opened().isEmpty() ? 0 : change.opened().get(0).number().value();
  }

  private BitSet keepInOrder(
      StatelessSession session, List<ChangeSet> changes, Runnable sessionsEnd) {
    BitSet kept = new BitSet(changes.size());
    for (int from = 0; from < changes.size(); ) {
      int to = AccountInserts.endOfThoseTogether(changes, from);
      if (to > from) {
        keepInserts(session, changes, from, to, kept);
        from = to;
      } else {
        kept.set(from, ChangeWriter.keep(session, changes.get(from), inserts, sessionsEnd));
        from++;
      }
    }
    return kept;
  }

  /**
   * Keeps changes together. What one of them refers to may be missing, which fails all; each half
   * of them is then tried by itself. A change that is alone in its transaction needs no savepoint.
   */
  private void keepInserts(
      StatelessSession session, List<ChangeSet> changes, int from, int to, BitSet kept) {
    Runnable together =
        () ->
            session
                .doReturningWork(connection -> inserts.keep(connection, changes.subList(from, to)))
                .stream()
                .forEach(index -> kept.set(from + index));
    if (changes.size() == 1) {
      together.run();
    } else if (!Savepoints.keptOrNot(session, Conflicts::isMissingReference, together)
        && to - from > 1) {
      int middle = (from + to) >>> 1;
      keepInserts(session, changes, from, middle, kept);
      keepInserts(session, changes, middle, to, kept);
    }
  }
}
