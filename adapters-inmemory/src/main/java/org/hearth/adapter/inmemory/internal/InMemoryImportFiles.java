package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.inmemory.internal.ImportTable.KeptPart;
import org.hearth.application.port.out.imports.ImportFiles;

/** Files of imports in memory. */
record InMemoryImportFiles(SnapshotHolder holder) implements ImportFiles {
  @Override
  public void keep(UUID job, int index, byte[] content, Instant at) {
    KeptPart part = new KeptPart(new Bytes(content), at);
    holder.alter(
        snapshot -> snapshot.with(snapshot.imports().keepPart(job, part)), (before, after) -> true);
  }

  @Override
  public Optional<byte[]> part(UUID job, int index) {
    Vector<KeptPart> file = holder.now().imports().file(job);
    return index < file.size() ? Optional.of(file.get(index).content().copy()) : Optional.empty();
  }

  @Override
  public long parts() {
    return holder.now().imports().parts();
  }

  @Override
  public void delete(UUID job) {
    holder.alter(
        snapshot -> snapshot.with(snapshot.imports().withoutFile(job)), (before, after) -> true);
  }

  @Override
  public int deleteAbandoned(Instant before) {
    return holder.alter(
        snapshot -> snapshot.with(snapshot.imports().withoutAbandoned(before)),
        (old, after) -> old.imports().parts() - after.imports().parts());
  }
}
