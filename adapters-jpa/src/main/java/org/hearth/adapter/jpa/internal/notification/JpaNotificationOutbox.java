package org.hearth.adapter.jpa.internal.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AuditEntryEntity;
import org.hearth.adapter.jpa.internal.entity.NotificationEntity;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.notification.NotificationOutbox;
import org.hearth.application.port.out.notification.PendingNotification;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.notification.EmailNotification;

/** E-mails in the table {@code letter}. */
public final class JpaNotificationOutbox implements NotificationOutbox {
  private final HibernateSessions sessions;

  public JpaNotificationOutbox(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void add(EmailNotification notification) {
    sessions.transaction(session -> session.insert(NotificationEntity.of(notification)));
  }

  /**
   * The caller that counts the attempt has the e-mail; where another did, the next one is looked
   * at.
   */
  @Override
  public Optional<PendingNotification> claim(Instant now, Instant until) {
    while (true) {
      Optional<NotificationEntity> next = next(now);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      if (Conflicts.keptOrNot(() -> take(next.get(), now, until))) {
        return next.map(row -> new PendingNotification(row.toLetter(), row.attempt() + 1));
      }
    }
  }

  private Optional<NotificationEntity> next(Instant now) {
    return sessions.look(
        session ->
            session
                .createNativeQuery(
                    "SELECT * FROM letter WHERE due_at <= :now ORDER BY due_at, id",
                    NotificationEntity.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst());
  }

  private boolean take(NotificationEntity notification, Instant now, Instant until) {
    return sessions.transaction(
            session ->
                session
                    .createNativeMutationQuery(
                        """
                        UPDATE letter SET attempt = attempt + 1, due_at = :until
                        WHERE id = :id AND attempt = :attempt AND due_at <= :now
                        """)
                    .setParameter("until", until)
                    .setParameter("id", notification.id())
                    .setParameter("attempt", notification.attempt())
                    .setParameter("now", now)
                    .executeUpdate())
        == 1;
  }

  @Override
  public void postpone(UUID notification, Instant until) {
    sessions.transaction(
        session ->
            session
                .createNativeMutationQuery("UPDATE letter SET due_at = :until WHERE id = :id")
                .setParameter("until", until)
                .setParameter("id", notification)
                .executeUpdate());
  }

  @Override
  public void finish(UUID notification, Optional<AuditEntry> entry) {
    sessions.transaction(
        session -> {
          entry.ifPresent(told -> session.insert(AuditEntryEntity.of(told)));
          return session
              .createNativeMutationQuery("DELETE FROM letter WHERE id = :id")
              .setParameter("id", notification)
              .executeUpdate();
        });
  }
}
