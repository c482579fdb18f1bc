package org.hearth.domain.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;

/**
 * An e-mail to be sent. It is committed in the same change set as what it is about.
 *
 * @param to the address at the time of writing; when it is sent, it may belong to another login
 * @param account the account that it is about; empty where that is found when it is sent
 * @param at when it was written
 */
public record EmailNotification(
    UUID id, NotificationKind kind, EmailAddress to, Optional<AccountId> account, Instant at) {}
