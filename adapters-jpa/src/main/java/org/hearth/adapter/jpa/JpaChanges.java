package org.hearth.adapter.jpa;

import java.util.BitSet;
import java.util.List;
import org.hearth.adapter.jpa.opening.Openings;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Changes;
import org.hibernate.StatelessSession;

/**
 * Keeps changes. Those that only open accounts, which are nearly all, go together in a few
 * statements; each other goes by itself.
 */
final class JpaChanges implements Changes {
  private final Sessions sessions;
  private final Connections connections;
  private final Openings openings;

  JpaChanges(Sessions sessions, Connections connections, Openings openings) {
    this.sessions = sessions;
    this.connections = connections;
    this.openings = openings;
  }

  @Override
  public BitSet commit(List<Change> changes) {
    BitSet kept = new BitSet(changes.size());
    Conflicts.keptOrNot(
        () -> {
          kept.or(keep(changes));
          return true;
        });
    return kept;
  }

  private BitSet keep(List<Change> changes) {
    return openings.isOneStatement() && Openings.takeTogether(changes)
        ? connections.each(connection -> openings.keep(connection, changes))
        : sessions.transaction(session -> keepInOrder(session, changes));
  }

  private BitSet keepInOrder(StatelessSession session, List<Change> changes) {
    BitSet kept = new BitSet(changes.size());
    for (int from = 0; from < changes.size(); ) {
      int to = endOfOpenings(changes, from);
      if (to > from) {
        int start = from;
        keepOpenings(session, changes.subList(from, to)).stream()
            .forEach(index -> kept.set(start + index));
        from = to;
      } else {
        kept.set(from, Revision.keep(session, changes.get(from)));
        from++;
      }
    }
    return kept;
  }

  private static int endOfOpenings(List<Change> changes, int from) {
    int to = from;
    while (to < changes.size() && Openings.takes(changes.get(to))) {
      to++;
    }
    return to;
  }

  private BitSet keepOpenings(StatelessSession session, List<Change> changes) {
    return session.doReturningWork(connection -> openings.keep(connection, changes));
  }
}
