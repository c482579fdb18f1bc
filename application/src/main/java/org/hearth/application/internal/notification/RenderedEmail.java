package org.hearth.application.internal.notification;

import java.util.Optional;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.account.AccountId;

/**
 * An e-mail in words, ready to be sent.
 *
 * @param hasLink whether it has a link by which a password is chosen
 * @param account whose e-mail it is, where it is an account's
 */
record RenderedEmail(EmailMessage message, boolean hasLink, Optional<AccountId> account) {}
