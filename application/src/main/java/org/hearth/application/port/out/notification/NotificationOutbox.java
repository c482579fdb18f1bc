package org.hearth.application.port.out.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.notification.EmailNotification;

/** The e-mails that wait to be sent. */
public interface NotificationOutbox {
  /**
   * Keeps an e-mail that is to be sent.
   *
   * @param notification to whom, and what it tells
   */
  void add(EmailNotification notification);

  /**
   * Takes the e-mail that waits longest, so that no other server takes it for a while.
   *
   * @param now the present moment
   * @param until when it may be taken again, unless it is {@linkplain #finish finished} by then
   * @return empty where none waits
   */
  Optional<PendingNotification> claim(Instant now, Instant until);

  /**
   * Lets an e-mail wait until another time.
   *
   * @param notification the e-mail, by its identifier
   * @param until when it may be taken again
   */
  void postpone(UUID notification, Instant until);

  /**
   * Takes an e-mail out that needs no more sending, and keeps an entry of it.
   *
   * @param notification the e-mail, by its identifier
   * @param entry what the trail keeps of it, where it does
   */
  void finish(UUID notification, Optional<AuditEntry> entry);

  /**
   * An e-mail that was taken to be sent.
   *
   * @param attempt 1 for the first, one more each time
   */
  record PendingNotification(EmailNotification notification, int attempt) {}
}
