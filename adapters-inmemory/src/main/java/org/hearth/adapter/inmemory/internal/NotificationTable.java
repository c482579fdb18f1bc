package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.UuidOrder;
import org.hearth.application.port.out.notification.NotificationOutbox.PendingNotification;
import org.hearth.domain.account.Account;
import org.hearth.domain.notification.EmailNotification;

/**
 * The e-mails that wait.
 *
 * @param waiting by identifier, with the attempts so far
 * @param dueAt when each may be taken
 * @param inTurn the same, soonest first
 */
record NotificationTable(
    Map<UUID, PendingNotification> waiting, Map<UUID, Instant> dueAt, SortedSet<Due> inTurn) {
  static final NotificationTable EMPTY =
      new NotificationTable(
          HashMap.empty(),
          HashMap.empty(),
          TreeSet.empty(
              Comparator.comparing(Due::at).thenComparing(Due::notification, UuidOrder::compare)));

  /** When an e-mail may be taken. */
  record Due(Instant at, UUID notification) {}

  Optional<NotificationTable> add(EmailNotification notification) {
    return waiting.containsKey(notification.id())
        ? Optional.empty()
        : Optional.of(with(new PendingNotification(notification, 0), notification.at()));
  }

  /** The e-mail whose turn it is, as it is now. */
  Optional<PendingNotification> next(Instant now) {
    return inTurn
        .headOption()
        .filter(due -> !due.at().isAfter(now))
        .flatMap(due -> waiting.get(due.notification()))
        .toJavaOptional();
  }

  /** With an e-mail taken for one more attempt. */
  NotificationTable taken(PendingNotification notification, Instant until) {
    return postponed(notification.notification().id(), until)
        .with(
            new PendingNotification(notification.notification(), notification.attempt() + 1),
            until);
  }

  NotificationTable postponed(UUID notification, Instant until) {
    return waiting
        .get(notification)
        .map(known -> without(notification).with(known, until))
        .getOrElse(this);
  }

  NotificationTable without(UUID notification) {
    return dueAt
        .get(notification)
        .map(
            at ->
                new NotificationTable(
                    waiting.remove(notification),
                    dueAt.remove(notification),
                    inTurn.remove(new Due(at, notification))))
        .getOrElse(this);
  }

  /** Without e-mails about an account, or to its address. */
  NotificationTable without(Account account) {
    return waiting
        .values()
        .map(PendingNotification::notification)
        .filter(
            notification ->
                notification.account().filter(account.id()::equals).isPresent()
                    || account.email().filter(notification.to()::equals).isPresent())
        .foldLeft(this, (rest, notification) -> rest.without(notification.id()));
  }

  private NotificationTable with(PendingNotification notification, Instant at) {
    UUID id = notification.notification().id();
    NotificationTable rest = without(id);
    return new NotificationTable(
        rest.waiting.put(id, notification),
        rest.dueAt.put(id, at),
        rest.inTurn.add(new Due(at, id)));
  }
}
