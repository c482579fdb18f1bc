package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.INTEGER;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.TIME;
import static org.hearth.adapter.jpa.internal.table.SqlType.UUID;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.notification.NotificationKind;
import org.hibernate.StatelessSession;

/**
 * A row of {@code notification}: an e-mail that waits.
 *
 * @param attempt how often it was taken to be sent
 */
public record NotificationRow(EmailNotification notification, Instant dueAt, int attempt) {
  public static final Table<NotificationRow> TABLE =
      Table.of(
          "notification",
          NotificationRow::read,
          column("id", UUID, row -> row.notification().id()),
          column("kind", TEXT, row -> row.notification().kind().name()),
          column("recipient", TEXT, row -> row.notification().to().text()),
          column(
              "account_id",
              UUID,
              row -> row.notification().account().map(AccountId::value).orElse(null)),
          column("written_at", TIME, row -> row.notification().at()),
          column("due_at", TIME, NotificationRow::dueAt),
          column("attempt", INTEGER, NotificationRow::attempt));

  /** Due at once. */
  public static NotificationRow of(EmailNotification notification) {
    return new NotificationRow(notification, notification.at(), 0);
  }

  /** Adds an e-mail that is due at once. */
  public static int add(StatelessSession session, EmailNotification notification) {
    return TABLE.insert(session, of(notification));
  }

  private static NotificationRow read(Row row) throws SQLException {
    return new NotificationRow(
        new EmailNotification(
            row.uuid(),
            row.one(NotificationKind.class),
            new EmailAddress(row.text()),
            Optional.ofNullable(row.uuid()).map(AccountId::new),
            row.time()),
        row.time(),
        row.integer());
  }
}
