package org.hearth.application.port.out.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.notification.EmailNotification;

/** The e-mails that wait to be sent. */
public interface NotificationOutbox {
  void add(EmailNotification notification);

  /**
   * Takes the e-mail that waits longest, so that no other server takes it for a while.
   *
   * @param until when it may be taken again, unless it is {@linkplain #finish finished} by then
   */
  Optional<PendingNotification> claim(Instant now, Instant until);

  /** Lets an e-mail wait until another time. */
  void postpone(UUID notification, Instant until);

  /** Takes an e-mail out that needs no more sending, and keeps an entry of it. */
  void finish(UUID notification, Optional<AuditEntry> entry);

  /**
   * An e-mail that was taken to be sent.
   *
   * @param attempt 1 for the first, one more each time
   */
  record PendingNotification(EmailNotification notification, int attempt) {}
}
