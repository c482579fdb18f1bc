package org.hearth.adapter.jpa;

import java.util.ArrayList;
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
  private final Openings openings;

  JpaChanges(Sessions sessions, Openings openings) {
    this.sessions = sessions;
    this.openings = openings;
  }

  @Override
  public BitSet commit(List<Change> changes) {
    BitSet kept = new BitSet(changes.size());
    Conflicts.keptOrNot(
        () -> {
          kept.or(sessions.transaction(session -> keep(session, changes)));
          return true;
        });
    return kept;
  }

  private BitSet keep(StatelessSession session, List<Change> changes) {
    BitSet kept = new BitSet(changes.size());
    int from = 0;
    while (from < changes.size()) {
      int to = from;
      while (to < changes.size() && Openings.takes(changes.get(to))) {
        to++;
      }
      if (to > from) {
        keepOpenings(session, changes, from, to, kept);
      } else {
        kept.set(to, Revision.keep(session, changes.get(to)));
        to++;
      }
      from = to;
    }
    return kept;
  }

  private void keepOpenings(
      StatelessSession session, List<Change> changes, int from, int to, BitSet kept) {
    List<Change> run = new ArrayList<>(changes.subList(from, to));
    BitSet keptOfRun = session.doReturningWork(connection -> openings.keep(connection, run));
    keptOfRun.stream().forEach(index -> kept.set(from + index));
  }
}
