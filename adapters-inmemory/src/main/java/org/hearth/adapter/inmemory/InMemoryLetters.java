package org.hearth.adapter.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hearth.application.storage.login.Letters;
import org.hearth.application.storage.login.WaitingLetter;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.letter.Letter;
import org.jspecify.annotations.Nullable;

/** Letters in memory. */
record InMemoryLetters(Memory memory) implements Letters {
  @Override
  public void add(Letter letter) {
    memory.keep(List.of(letter), (world, one) -> world.after(List.of(one), List.of()));
  }

  @Override
  public Optional<WaitingLetter> claim(Instant now, Instant until) {
    AtomicReference<@Nullable WaitingLetter> claimed = new AtomicReference<>();
    memory.change(
        world -> {
          Optional<WaitingLetter> next = world.letters().next(now);
          claimed.set(
              next.map(known -> new WaitingLetter(known.letter(), known.attempt() + 1))
                  .orElse(null));
          return next.map(known -> world.with(world.letters().taken(known, until))).orElse(world);
        });
    return Optional.ofNullable(claimed.get());
  }

  @Override
  public void postpone(UUID letter, Instant until) {
    memory.change(world -> world.with(world.letters().postponed(letter, until)));
  }

  @Override
  public void finish(UUID letter, Optional<AuditEntry> entry) {
    memory.keep(
        List.of(letter),
        (world, done) ->
            world
                .with(world.letters().without(done))
                .after(List.of(), entry.map(List::of).orElse(List.of())));
  }
}
