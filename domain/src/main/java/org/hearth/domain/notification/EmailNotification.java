package org.hearth.domain.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;

/**
 * What Hearth has to tell an e-mail address. It is kept together with what it tells of, and waits
 * to be sent.
 *
 * @param to the address at the time; whoever has it by the time of sending may be another
 * @param account the account that it is about; empty where that is found when it is sent
 * @param at when it was written
 */
public record EmailNotification(
    UUID id, NotificationKind kind, EmailAddress to, Optional<AccountId> account, Instant at) {}
