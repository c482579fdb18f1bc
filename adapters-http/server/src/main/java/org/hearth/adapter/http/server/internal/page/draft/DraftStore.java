package org.hearth.adapter.http.server.internal.page.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A bounded store of drafts: each is kept for half an hour after it was last used, a user has at
 * most {@link #MOST_OF_ONE}, and the least recently used go first where all take too much memory.
 */
final class DraftStore {
  static final Duration KEPT = Duration.ofMinutes(30);
  static final int MOST_OF_ONE = 50;
  static final int CHARACTERS_OF_ALL = 32_000_000;

  private final Clock clock;
  private final Map<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  DraftStore(Clock clock) {
    this.clock = clock;
  }

  synchronized Optional<Draft> find(String owner, UUID id) {
    removeOld();
    Entry found = entries.get(new Key(owner, id));
    if (found == null) {
      return Optional.empty();
    }
    entries.put(new Key(owner, id), new Entry(found.draft(), clock.instant()));
    return Optional.of(found.draft());
  }

  synchronized void put(String owner, UUID id, Draft draft) {
    remove(owner, id);
    removeOld();
    entries.put(new Key(owner, id), new Entry(draft, clock.instant()));
    characters += draft.size();
    keepTheLastOf(owner);
    while (characters > CHARACTERS_OF_ALL) {
      removeFirst(entries.entrySet().iterator());
    }
  }

  synchronized void remove(String owner, UUID id) {
    Entry old = entries.remove(new Key(owner, id));
    if (old != null) {
      characters -= old.draft().size();
    }
  }

  /** The least recently used come first, so that looking ends at the first that is not old. */
  private void removeOld() {
    Instant limit = clock.instant().minus(KEPT);
    Iterator<Map.Entry<Key, Entry>> each = entries.entrySet().iterator();
    boolean old = true;
    while (old && each.hasNext()) {
      Entry entry = each.next().getValue();
      old = entry.used().isBefore(limit);
      if (old) {
        each.remove();
        characters -= entry.draft().size();
      }
    }
  }

  private void keepTheLastOf(String owner) {
    long own = entries.keySet().stream().filter(key -> key.owner().equals(owner)).count();
    if (own > MOST_OF_ONE) {
      entries.keySet().stream()
          .filter(key -> key.owner().equals(owner))
          .findFirst()
          .ifPresent(key -> remove(key.owner(), key.id()));
    }
  }

  private void removeFirst(Iterator<Map.Entry<Key, Entry>> each) {
    characters -= each.next().getValue().draft().size();
    each.remove();
  }

  private record Key(String owner, UUID id) {}

  private record Entry(Draft draft, Instant used) {}
}
