package org.hearth.adapter.jpa;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.entity.AuditEntryEntity;
import org.hearth.adapter.jpa.entity.LetterEntity;
import org.hearth.application.storage.login.Letters;
import org.hearth.application.storage.login.WaitingLetter;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.letter.Letter;

/** Letters in the table {@code letter}. */
final class JpaLetters implements Letters {
  private final Sessions sessions;

  JpaLetters(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void add(Letter letter) {
    sessions.transaction(session -> session.insert(LetterEntity.of(letter)));
  }

  /** Whoever counts the attempt has the letter; where another did, the next one is looked at. */
  @Override
  public Optional<WaitingLetter> claim(Instant now, Instant until) {
    while (true) {
      Optional<LetterEntity> next = next(now);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      if (Conflicts.keptOrNot(() -> take(next.get(), now, until))) {
        return next.map(row -> new WaitingLetter(row.toLetter(), row.attempt() + 1));
      }
    }
  }

  private Optional<LetterEntity> next(Instant now) {
    return sessions.look(
        session ->
            session
                .createNativeQuery(
                    "SELECT * FROM letter WHERE due_at <= :now ORDER BY due_at, id",
                    LetterEntity.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst());
  }

  private boolean take(LetterEntity letter, Instant now, Instant until) {
    return sessions.transaction(
            session ->
                session
                    .createNativeMutationQuery(
                        """
                        UPDATE letter SET attempt = attempt + 1, due_at = :until
                        WHERE id = :id AND attempt = :attempt AND due_at <= :now
                        """)
                    .setParameter("until", until)
                    .setParameter("id", letter.id())
                    .setParameter("attempt", letter.attempt())
                    .setParameter("now", now)
                    .executeUpdate())
        == 1;
  }

  @Override
  public void postpone(UUID letter, Instant until) {
    sessions.transaction(
        session ->
            session
                .createNativeMutationQuery("UPDATE letter SET due_at = :until WHERE id = :id")
                .setParameter("until", until)
                .setParameter("id", letter)
                .executeUpdate());
  }

  @Override
  public void finish(UUID letter, Optional<AuditEntry> entry) {
    sessions.transaction(
        session -> {
          entry.ifPresent(told -> session.insert(AuditEntryEntity.of(told)));
          return session
              .createNativeMutationQuery("DELETE FROM letter WHERE id = :id")
              .setParameter("id", letter)
              .executeUpdate();
        });
  }
}
