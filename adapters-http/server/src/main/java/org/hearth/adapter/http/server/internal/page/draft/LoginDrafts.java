package org.hearth.adapter.http.server.internal.page.draft;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The drafts of one login, the least recently used first, with how many characters they have. */
final class LoginDrafts {
  private final Map<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;
  private Instant used = Instant.MIN;

  /** The draft, which counts as used from now on. */
  Optional<Draft> find(String person, UUID id, Instant now) {
    Optional<Draft> found = Optional.ofNullable(entries.get(new Key(person, id))).map(Entry::draft);
    found.ifPresent(draft -> put(person, id, draft, now));
    return found;
  }

  void put(String person, UUID id, Draft draft, Instant now) {
    remove(person, id);
    entries.put(new Key(person, id), new Entry(draft, now));
    characters += draft.size();
    used = now;
  }

  void remove(String person, UUID id) {
    Entry old = entries.remove(new Key(person, id));
    if (old != null) {
      characters -= old.draft().size();
    }
  }

  /** Removes those that were last used before a moment. */
  void removeBefore(Instant limit) {
    while (!entries.isEmpty() && first().next().getValue().used().isBefore(limit)) {
      removeFirst();
    }
  }

  void removeFirst() {
    Iterator<Map.Entry<Key, Entry>> first = first();
    characters -= first.next().getValue().draft().size();
    first.remove();
  }

  private Iterator<Map.Entry<Key, Entry>> first() {
    return entries.entrySet().iterator();
  }

  int count() {
    return entries.size();
  }

  long characters() {
    return characters;
  }

  /** When one of them was last used. */
  Instant used() {
    return used;
  }

  private record Key(String person, UUID id) {}

  private record Entry(Draft draft, Instant used) {}
}
