package org.hearth.adapter.jpa.internal.change;

import static java.util.Comparator.comparing;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
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
  private final AccountInserts openings;
  private final Batcher<ChangeSet, Boolean> batcher;

  public JpaChangeStore(
      HibernateSessions sessions,
      Connections connections,
      AccountInserts openings,
      StorageTimeouts timeouts) {
    this.sessions = sessions;
    this.connections = connections;
    this.openings = openings;
    this.batcher = new Batcher<>(this::keepTogether, timeouts);
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
      SessionWindow.outlastEarlierLooks();
    }
    return kept;
  }

  private BitSet keep(List<ChangeSet> changes, Runnable sessionsEnd) {
    if (changes.size() == 1 && openings.isOneStatement() && AccountInserts.takes(changes.get(0))) {
      BitSet kept = new BitSet(1);
      kept.set(0, batcher.ask(changes.get(0)));
      return kept;
    }
    boolean single = changes.size() == 1;
    if (openings.isOneStatement() && AccountInserts.takeTogether(changes)) {
      Connections.Work<BitSet> keep = connection -> openings.keep(connection, changes);
      return single ? connections.change(keep) : connections.changeForLong(keep);
    }
    Function<StatelessSession, BitSet> keep = session -> keepInOrder(session, changes, sessionsEnd);
    return single ? sessions.transaction(keep) : sessions.longTransaction(keep);
  }

  /** By their numbers, so that two servers that are asked the same do not wait for each other. */
  private List<Boolean> keepTogether(List<ChangeSet> changes) {
    List<Integer> order =
        IntStream.range(0, changes.size())
            .boxed()
            .sorted(comparing(index -> number(changes.get(index))))
            .toList();
    List<ChangeSet> ordered = order.stream().map(changes::get).toList();
    BitSet kept = connections.change(connection -> openings.keep(connection, ordered));
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
        int start = from;
        keepOpenings(session, changes.subList(from, to)).stream()
            .forEach(index -> kept.set(start + index));
        from = to;
      } else {
        kept.set(from, ChangeWriter.keep(session, changes.get(from), sessionsEnd));
        from++;
      }
    }
    return kept;
  }

  private BitSet keepOpenings(StatelessSession session, List<ChangeSet> changes) {
    return session.doReturningWork(connection -> openings.keep(connection, changes));
  }
}
