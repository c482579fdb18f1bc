package org.hearth.adapter.jpa.internal.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.entity.NotificationRow;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.notification.NotificationOutbox;
import org.hearth.application.port.out.notification.NotificationOutbox.PendingNotification;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.notification.EmailNotification;

/** E-mails in the table {@code notification}. */
public final class JpaNotificationOutbox implements NotificationOutbox {
  private static final String SELECT = NotificationRow.TABLE.selection("n");

  private final HibernateSessions sessions;

  public JpaNotificationOutbox(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void add(EmailNotification notification) {
    sessions.transaction(session -> NotificationRow.add(session, notification));
  }

  /**
   * The caller that counts the attempt has the e-mail; where another did, the next one is looked
   * at.
   */
  @Override
  public Optional<PendingNotification> claim(Instant now, Instant until) {
    while (true) {
      Optional<NotificationRow> next = next(now);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      if (Conflicts.keptOrNot(() -> take(next.get(), now, until))) {
        return next.map(row -> new PendingNotification(row.notification(), row.attempt() + 1));
      }
    }
  }

  private Optional<NotificationRow> next(Instant now) {
    return sessions.look(
        session ->
            new Conditions()
                    .and("due_at <= :now", "now", now)
                    .rows(session, NotificationRow.TABLE, SELECT, "due_at, id", 1)
                    .stream()
                    .findFirst());
  }

  private boolean take(NotificationRow notification, Instant now, Instant until) {
    return sessions.transaction(
            session ->
                session
                    .createNativeMutationQuery(
                        """
                        UPDATE notification SET attempt = attempt + 1, due_at = :until
                        WHERE id = :id AND attempt = :attempt AND due_at <= :now
                        """)
                    .setParameter("until", until)
                    .setParameter("id", notification.notification().id())
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
                .createNativeMutationQuery("UPDATE notification SET due_at = :until WHERE id = :id")
                .setParameter("until", until)
                .setParameter("id", notification)
                .executeUpdate());
  }

  @Override
  public void finish(UUID notification, Optional<AuditEntry> entry) {
    sessions.transaction(
        session -> {
          entry.ifPresent(added -> AuditEntryRow.add(session, added));
          return session
              .createNativeMutationQuery("DELETE FROM notification WHERE id = :id")
              .setParameter("id", notification)
              .executeUpdate();
        });
  }
}
