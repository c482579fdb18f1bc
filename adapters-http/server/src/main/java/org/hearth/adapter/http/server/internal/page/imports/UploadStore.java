package org.hearth.adapter.http.server.internal.page.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.application.Settings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The files of imports, each for its owner, so that a plan can be confirmed and the file given back
 * with its result. A file is kept for half an hour after it was last used, a user has a few, and
 * all take no more room than imports that wait may take. They are on this server's disk, and gone
 * when the server stops.
 */
@Component
class UploadStore implements DisposableBean {
  static final Duration KEPT = Duration.ofMinutes(30);
  static final int MOST_OF_ONE = 5;
  static final int MOST = 200;

  private final Clock clock;
  private final long room;
  private final Map<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

  /** The room of each file, also of one that is coming in. */
  private final Map<Upload, Long> rooms = new HashMap<>();

  UploadStore(Settings settings, ServerOptions options) {
    this.clock = settings.clock();
    this.room = options.limits().imports().waiting().storedBytes();
  }

  /** Gives more room to a file that is coming in; false where the others leave none. */
  synchronized boolean reserve(Upload upload, long bytes) {
    removeOld();
    boolean free = rooms.values().stream().mapToLong(Long::longValue).sum() + bytes <= room;
    if (free) {
      rooms.merge(upload, bytes, Long::sum);
    }
    return free;
  }

  /** Ends a file that is not kept. */
  synchronized void drop(Upload upload) {
    rooms.remove(upload);
    upload.close();
  }

  /** The file of an import, if its owner asks. */
  synchronized Optional<Upload> find(String owner, UUID job) {
    removeOld();
    Key key = new Key(owner, job);
    Entry found = entries.get(key);
    if (found == null) {
      return Optional.empty();
    }
    entries.put(key, new Entry(found.upload(), clock.instant()));
    return Optional.of(found.upload());
  }

  /** Keeps the file of an import; of one that came twice the first. */
  synchronized void keep(String owner, UUID job, Upload upload) {
    removeOld();
    if (entries.putIfAbsent(new Key(owner, job), new Entry(upload, clock.instant())) != null) {
      closeUnlessKept(upload);
    }
    removeFirst(key -> key.owner().equals(owner), MOST_OF_ONE);
    removeFirst(key -> true, MOST);
  }

  /** The least recently used come first. */
  private void removeFirst(Predicate<Key> which, int most) {
    List<Key> found = entries.keySet().stream().filter(which).toList();
    found.subList(0, Math.max(0, found.size() - most)).forEach(this::remove);
  }

  private void removeOld() {
    Instant limit = clock.instant().minus(KEPT);
    entries.entrySet().stream()
        .filter(entry -> entry.getValue().used().isBefore(limit))
        .map(Map.Entry::getKey)
        .toList()
        .forEach(this::remove);
  }

  private void remove(Key key) {
    Entry removed = entries.remove(key);
    if (removed != null) {
      closeUnlessKept(removed.upload());
    }
  }

  /** A plan and the import by it have one file. */
  private void closeUnlessKept(Upload upload) {
    if (entries.values().stream().noneMatch(entry -> entry.upload() == upload)) {
      drop(upload);
    }
  }

  @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
  synchronized void forgetOld() {
    removeOld();
  }

  @Override
  public synchronized void destroy() {
    List.copyOf(entries.keySet()).forEach(this::remove);
  }

  private record Key(String owner, UUID job) {}

  private record Entry(Upload upload, Instant used) {}
}
