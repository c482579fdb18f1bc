package org.hearth.adapter.jpa.internal.signin;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.entity.AttemptCountEntity;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.signin.AttemptCount;
import org.hearth.application.port.out.signin.Attempts;
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

  private final HibernateSessions sessions;

  JpaAttempts(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Map<String, AttemptCount> find(Collection<String> keys) {
    Map<String, AttemptCount> found = new HashMap<>();
    sessions
        .look(
            session ->
                session
                    .createNativeQuery(
                        "SELECT * FROM attempt_tally WHERE id IN (:keys)", AttemptCountEntity.class)
                    .setParameterList("keys", keys)
                    .getResultList())
        .forEach(row -> found.put(row.key(), row.toTally()));
    return found;
  }

  @Override
  public boolean replace(String key, Optional<AttemptCount> seen, AttemptCount next) {
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
