package org.hearth.adapter.http.server.internal.page.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
 * when the server stops. A file that is in use is closed by its last user.
 */
@Component
class UploadStore implements DisposableBean {
  static final Duration KEPT = Duration.ofMinutes(30);
  static final int MOST_OF_ONE = 5;
  static final int MOST = 200;

  private final Clock clock;
  private final long room;

  /** The least recently used come first. */
  private final Map<Upload, StoredUpload> files = new LinkedHashMap<>(16, 0.75f, true);

  UploadStore(Settings settings, ServerOptions options) {
    this.clock = settings.clock();
    this.room = options.limits().imports().waiting().storedBytes();
  }

  /** A new file, which its caller takes in and gives back. */
  Upload begin() throws NotTakenException {
    return take(Upload.begin());
  }

  synchronized Upload take(Upload upload) {
    files.put(upload, new StoredUpload(upload, clock.instant()));
    return upload;
  }

  /**
   * Gives more room to a file that is coming in, where need be that of files which are not in use
   * at the moment; false where those in use leave none.
   */
  synchronized boolean reserve(Upload upload, long bytes) {
    removeOld();
    List<StoredUpload> used = files.values().stream().filter(StoredUpload::isUsed).toList();
    if (room(used) + bytes > room) {
      return false;
    }
    List<StoredUpload> unused = new ArrayList<>(files.values());
    unused.removeAll(used);
    for (StoredUpload file : unused) {
      if (room(files.values()) + bytes > room) {
        remove(file);
      }
    }
    stored(upload).addRoom(bytes);
    return true;
  }

  private static long room(Collection<StoredUpload> files) {
    return files.stream().mapToLong(StoredUpload::room).sum();
  }

  /** What the file of an import is called, if its owner asks. */
  synchronized Optional<String> name(String owner, UUID job) {
    return find(owner, job).map(this::touched).map(Upload::name);
  }

  /** The file of an import, if its owner asks, who gives it back. */
  synchronized Optional<Upload> borrow(String owner, UUID job) {
    Optional<StoredUpload> found = find(owner, job);
    found.ifPresent(StoredUpload::use);
    return found.map(this::touched);
  }

  /** Ends a use of a file, and the file itself where it is kept for no import. */
  synchronized void giveBack(Upload upload) {
    StoredUpload file = stored(upload);
    file.touch(clock.instant());
    file.giveBack();
    closeIfDone(file);
  }

  /** Keeps a file in use for an import; of an import that has one already, that one. */
  synchronized void keep(String owner, UUID job, Upload upload) {
    if (find(owner, job).isEmpty()) {
      stored(upload).keep(owner, job);
    }
    removeFirst(file -> file.isKeptFor(owner), MOST_OF_ONE);
    removeFirst(StoredUpload::isKept, MOST);
  }

  private Optional<StoredUpload> find(String owner, UUID job) {
    removeOld();
    return files.values().stream().filter(file -> file.isKeptFor(owner, job)).findFirst();
  }

  private Upload touched(StoredUpload file) {
    file.touch(clock.instant());
    return stored(file.file()).file();
  }

  /** Now the most recently used. */
  private StoredUpload stored(Upload upload) {
    StoredUpload file = files.get(upload);
    if (file == null) {
      throw new IllegalStateException("A file is not in use any more");
    }
    return file;
  }

  private void removeFirst(Predicate<StoredUpload> which, int most) {
    List<StoredUpload> found = files.values().stream().filter(which).toList();
    found.subList(0, Math.max(0, found.size() - most)).forEach(this::remove);
  }

  private void removeOld() {
    Instant limit = clock.instant().minus(KEPT);
    files.values().stream()
        .filter(file -> !file.isUsed() && file.isOlderThan(limit))
        .toList()
        .forEach(this::remove);
  }

  private void remove(StoredUpload file) {
    file.forget();
    closeIfDone(file);
  }

  private void closeIfDone(StoredUpload file) {
    if (!file.isUsed() && !file.isKept()) {
      files.remove(file.file());
      file.file().close();
    }
  }

  @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
  synchronized void forgetOld() {
    removeOld();
  }

  @Override
  public synchronized void destroy() {
    List.copyOf(files.values()).forEach(this::remove);
  }
}
