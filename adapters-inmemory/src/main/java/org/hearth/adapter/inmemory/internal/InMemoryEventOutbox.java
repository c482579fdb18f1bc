package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.SortedMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.UuidOrder;
import org.hearth.application.port.out.event.EventOutbox;

/** Events in memory. */
public record InMemoryEventOutbox(SnapshotHolder holder) implements EventOutbox {
  @Override
  public List<PendingEvent> claim(Instant now, Instant until, int most) {
    List<PendingEvent> claimed = new ArrayList<>();
    holder.change(
        snapshot -> {
          EventTable table = snapshot.events();
          for (PendingEvent due : table.due(now, most)) {
            PendingEvent taken = new PendingEvent(due.event(), due.claim() + 1, due.failures());
            table = table.with(taken, until);
            claimed.add(taken);
          }
          return snapshot.with(table);
        });
    return claimed;
  }

  @Override
  public void finish(List<PendingEvent> delivered, Instant now) {
    alter(delivered, (table, event) -> table.without(event, now));
  }

  @Override
  public void release(List<PendingEvent> untried, Instant now) {
    alter(untried, (table, event) -> table.with(event, now));
  }

  @Override
  public void postpone(PendingEvent failed, Instant until) {
    alter(List.of(failed), (table, event) -> table.with(afterFailure(event), until));
  }

  @Override
  public void giveUp(PendingEvent failed, Instant now) {
    alter(
        List.of(failed),
        (table, event) ->
            table
                .without(event, now)
                .with(
                    table
                        .dead()
                        .put(
                            event.event().id(),
                            new DeadLetter(event.event(), now, event.failures() + 1))));
  }

  private static PendingEvent afterFailure(PendingEvent event) {
    return new PendingEvent(event.event(), event.claim(), event.failures() + 1);
  }

  /** Leaves alone what another process has claimed meanwhile. */
  private void alter(
      List<PendingEvent> events, BiFunction<EventTable, PendingEvent, EventTable> step) {
    holder.change(
        snapshot -> {
          EventTable table = snapshot.events();
          for (PendingEvent event : events) {
            table = table.isStill(event) ? step.apply(table, event) : table;
          }
          return snapshot.with(table);
        });
  }

  @Override
  public Optional<Instant> oldest() {
    return holder.now().events().oldest();
  }

  @Override
  public Slice<DeadLetter> deadLetters(Page page) {
    return Slice.of(
        holder
            .now()
            .events()
            .dead()
            .values()
            .filter(
                letter ->
                    page.after()
                        .map(after -> UuidOrder.compare(letter.event().id(), after) > 0)
                        .orElse(true))
            .take(page.limit() + 1)
            .asJava(),
        page,
        letter -> letter.event().id());
  }

  @Override
  public boolean sendAgain(UUID event, Instant now) {
    return holder.alter(
        snapshot -> {
          EventTable table = snapshot.events();
          return table
              .dead()
              .get(event)
              .map(letter -> new PendingEvent(letter.event(), 0, 0))
              .map(again -> table.with(table.dead().remove(event)).waiting(again, now))
              .map(snapshot::with)
              .getOrElse(snapshot);
        },
        (before, after) -> after.events().dead().size() < before.events().dead().size());
  }

  @Override
  public int forgetDeadLetters(Instant time) {
    return holder.alter(
        snapshot -> {
          SortedMap<UUID, DeadLetter> rest =
              snapshot.events().dead().filterValues(letter -> !letter.givenUpAt().isBefore(time));
          return snapshot.with(snapshot.events().with(rest));
        },
        (before, after) -> before.events().dead().size() - after.events().dead().size());
  }
}
