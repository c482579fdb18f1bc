package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.notification.NotificationKind;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code notification}. */
@Entity
@Table(name = "letter")
@NullUnmarked
public class NotificationEntity {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  NotificationKind kind;

  String recipient;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "written_at")
  Instant writtenAt;

  @Column(name = "due_at")
  Instant dueAt;

  int attempt;

  /** Due at once. */
  public static NotificationEntity of(EmailNotification notification) {
    NotificationEntity row = new NotificationEntity();
    row.id = notification.id();
    row.kind = notification.kind();
    row.recipient = notification.to().text();
    row.accountId = notification.account().map(AccountId::value).orElse(null);
    row.writtenAt = notification.at();
    row.dueAt = notification.at();
    return row;
  }

  public EmailNotification toLetter() {
    return new EmailNotification(
        id,
        kind,
        new EmailAddress(recipient),
        Optional.ofNullable(accountId).map(AccountId::new),
        writtenAt);
  }

  public UUID id() {
    return id;
  }

  /** How often it was taken to be sent. */
  public int attempt() {
    return attempt;
  }
}
