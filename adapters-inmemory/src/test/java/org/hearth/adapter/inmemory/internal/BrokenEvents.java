package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeStore;
import org.hearth.application.port.out.ForwardingStorage;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.UuidOrder;
import org.hearth.application.port.out.event.EventOutbox;
import org.hearth.application.port.out.event.EventOutbox.PendingEvent;

/** Storages that lose events, invent some, or deliver them out of turn. */
final class BrokenEvents {
  private BrokenEvents() {}

  static Storage losingThoseOfOpenedAccounts() {
    return step(
        (snapshot, change) ->
            snapshot.after(change.opened().isEmpty() ? change : change.withEvents(List.of())));
  }

  static Storage losingThoseOfAmendedAccounts() {
    return step(
        (snapshot, change) ->
            snapshot.after(change.amendments().isEmpty() ? change : change.withEvents(List.of())));
  }

  static Storage keepingThoseOfRefusedChanges() {
    SnapshotHolder holder = new SnapshotHolder();
    return with(
        holder,
        changes -> {
          BitSet kept = holder.keep(changes, Snapshot::after);
          if (kept.isEmpty()) {
            holder.keep(changes, BrokenEvents::withItsEventsOnly);
          }
          return kept;
        });
  }

  private static Optional<Snapshot> withItsEventsOnly(Snapshot snapshot, ChangeSet change) {
    return snapshot.after(ChangeSet.NOTHING.withEvents(change.events()));
  }

  /** Clocks of servers differ, so that the later event may have the earlier identifier. */
  static Storage inTheOrderOfTheirIdentifiers() {
    return step(
        (snapshot, change) ->
            snapshot.after(change).map(after -> after.with(sorted(after.events()))));
  }

  private static EventTable sorted(EventTable table) {
    EventTable sorted = EventTable.EMPTY;
    for (PendingEvent each :
        table.pending().values().toJavaList().stream()
            .sorted(Comparator.comparing(one -> one.event().id(), UuidOrder::compare))
            .toList()) {
      sorted = sorted.waiting(each, table.dueAt().get(each.event().id()).get());
    }
    return sorted.with(table.dead());
  }

  /** Gives up no event, so that its account never goes on. */
  static Storage tryingForEver() {
    SnapshotHolder holder = new SnapshotHolder();
    return with(
        holder,
        changes -> holder.keep(changes, Snapshot::after),
        new TryingForEver(new InMemoryEventOutbox(holder)));
  }

  private static Storage step(BiFunction<Snapshot, ChangeSet, Optional<Snapshot>> broken) {
    SnapshotHolder holder = new SnapshotHolder();
    return with(holder, changes -> holder.keep(changes, broken));
  }

  private static Storage with(SnapshotHolder holder, ChangeStore changes) {
    return with(holder, changes, new InMemoryEventOutbox(holder));
  }

  private static Storage with(SnapshotHolder holder, ChangeStore changes, EventOutbox outbox) {
    return new ForwardingStorage(AlteredStorage.sound(holder).with(changes)) {
      @Override
      public Optional<EventOutbox> events() {
        return Optional.of(outbox);
      }
    };
  }

  private record TryingForEver(EventOutbox sound) implements EventOutbox {
    @Override
    public List<PendingEvent> claim(Instant now, Instant until, int most) {
      return sound.claim(now, until, most);
    }

    @Override
    public void finish(List<PendingEvent> delivered, Instant now) {
      sound.finish(delivered, now);
    }

    @Override
    public void release(List<PendingEvent> untried, Instant now) {
      sound.release(untried, now);
    }

    @Override
    public void postpone(PendingEvent failed, Instant until) {
      sound.postpone(failed, until);
    }

    @Override
    public void giveUp(PendingEvent failed, Instant now) {
      sound.postpone(failed, now.plusSeconds(1));
    }

    @Override
    public Optional<Instant> oldest() {
      return sound.oldest();
    }

    @Override
    public Slice<DeadLetter> deadLetters(Page page) {
      return sound.deadLetters(page);
    }

    @Override
    public boolean sendAgain(UUID event, Instant now) {
      return sound.sendAgain(event, now);
    }

    @Override
    public int forgetDeadLetters(Instant time) {
      return sound.forgetDeadLetters(time);
    }
  }
}
