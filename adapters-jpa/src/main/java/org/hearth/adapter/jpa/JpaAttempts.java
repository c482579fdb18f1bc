package org.hearth.adapter.jpa;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.adapter.jpa.entity.TallyEntity;
import org.hearth.application.storage.login.Attempts;
import org.hearth.application.storage.login.Tally;
import org.hibernate.query.MutationQuery;

/** Tallies of attempts in the table {@code attempt_tally}. */
final class JpaAttempts implements Attempts {
  private static final String BEGIN =
      """
      INSERT INTO attempt_tally (id, attempts, open_at, forget_at)
      VALUES (:id, :attempts, :open, :forget)
      ON CONFLICT DO NOTHING
      """;
  private static final String GO_ON =
      """
      UPDATE attempt_tally SET attempts = :attempts, open_at = :open, forget_at = :forget
      WHERE id = :id AND attempts = :seenAttempts AND open_at = :seenOpen
        AND forget_at = :seenForget
      """;

  private final Sessions sessions;

  JpaAttempts(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Map<String, Tally> find(Collection<String> keys) {
    Map<String, Tally> found = new HashMap<>();
    sessions
        .look(
            session ->
                session
                    .createNativeQuery(
                        "SELECT * FROM attempt_tally WHERE id IN (:keys)", TallyEntity.class)
                    .setParameterList("keys", keys)
                    .getResultList())
        .forEach(row -> found.put(row.key(), row.toTally()));
    return found;
  }

  @Override
  public boolean replace(String key, Optional<Tally> seen, Tally next) {
    return Conflicts.keptOrNot(
        () ->
            sessions.transaction(
                    session ->
                        seen.map(
                                tally ->
                                    session
                                        .createNativeMutationQuery(GO_ON)
                                        .setParameter("seenAttempts", tally.count())
                                        .setParameter("seenOpen", tally.openAt())
                                        .setParameter("seenForget", tally.forgetAt()))
                            .<MutationQuery>map(query -> query)
                            .orElseGet(() -> session.createNativeMutationQuery(BEGIN))
                            .setParameter("id", key)
                            .setParameter("attempts", next.count())
                            .setParameter("open", next.openAt())
                            .setParameter("forget", next.forgetAt())
                            .executeUpdate())
                == 1);
  }

  @Override
  public void remove(Collection<String> keys) {
    sessions.transaction(
        session ->
            session
                .createNativeMutationQuery("DELETE FROM attempt_tally WHERE id IN (:keys)")
                .setParameterList("keys", keys)
                .executeUpdate());
  }
}
