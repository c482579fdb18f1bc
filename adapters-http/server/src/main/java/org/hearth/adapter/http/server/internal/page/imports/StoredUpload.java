package org.hearth.adapter.http.server.internal.page.imports;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A file of the {@link UploadStore}, by whose lock it is guarded: who uses it, and for which
 * imports it is kept. A plan and the import by it have one file.
 */
final class StoredUpload {
  private final Upload file;
  private final Set<UUID> jobs = new HashSet<>();
  private String owner = "";
  private Instant used;
  private long room;

  /** Those that take it in or read it. */
  private int users = 1;

  StoredUpload(Upload file, Instant now) {
    this.file = file;
    this.used = now;
  }

  Upload file() {
    return file;
  }

  long room() {
    return room;
  }

  void addRoom(long bytes) {
    room += bytes;
  }

  void keep(String by, UUID job) {
    owner = by;
    jobs.add(job);
  }

  boolean isKept() {
    return !jobs.isEmpty();
  }

  boolean isKeptFor(String by) {
    return isKept() && owner.equals(by);
  }

  boolean isKeptFor(String by, UUID job) {
    return owner.equals(by) && jobs.contains(job);
  }

  void forget() {
    jobs.clear();
  }

  void touch(Instant now) {
    used = now;
  }

  void use() {
    users++;
  }

  void giveBack() {
    users--;
  }

  boolean isUsed() {
    return users > 0;
  }

  boolean isOlderThan(Instant limit) {
    return used.isBefore(limit);
  }
}
