package org.hearth.application.port.out.notification;

import org.hearth.domain.notification.EmailNotification;

/**
 * An e-mail that was taken to be sent.
 *
 * @param attempt 1 for the first, one more each time
 */
public record PendingNotification(EmailNotification notification, int attempt) {}
