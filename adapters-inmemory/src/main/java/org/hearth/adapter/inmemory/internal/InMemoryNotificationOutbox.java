package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hearth.application.port.out.notification.NotificationOutbox;
import org.hearth.application.port.out.notification.NotificationOutbox.PendingNotification;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.notification.EmailNotification;
import org.jspecify.annotations.Nullable;

/** E-mails in memory. */
record InMemoryNotificationOutbox(SnapshotHolder holder) implements NotificationOutbox {
  @Override
  public void add(EmailNotification notification) {
    holder.keep(List.of(notification), (snapshot, one) -> snapshot.after(List.of(one), List.of()));
  }

  @Override
  public Optional<PendingNotification> claim(Instant now, Instant until) {
    AtomicReference<@Nullable PendingNotification> claimed = new AtomicReference<>();
    holder.change(
        snapshot -> {
          Optional<PendingNotification> next = snapshot.outbox().next(now);
          claimed.set(
              next.map(known -> new PendingNotification(known.notification(), known.attempt() + 1))
                  .orElse(null));
          return next.map(known -> snapshot.with(snapshot.outbox().taken(known, until)))
              .orElse(snapshot);
        });
    return Optional.ofNullable(claimed.get());
  }

  @Override
  public void postpone(UUID notification, Instant until) {
    holder.change(snapshot -> snapshot.with(snapshot.outbox().postponed(notification, until)));
  }

  @Override
  public void finish(UUID notification, Optional<AuditEntry> entry) {
    holder.keep(
        List.of(notification),
        (snapshot, done) ->
            snapshot
                .with(snapshot.outbox().without(done))
                .after(List.of(), entry.map(List::of).orElse(List.of())));
  }
}
