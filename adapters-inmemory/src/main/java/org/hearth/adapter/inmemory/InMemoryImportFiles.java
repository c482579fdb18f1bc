package org.hearth.adapter.inmemory;

import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.inmemory.ImportBook.KeptPart;
import org.hearth.application.storage.ImportFiles;

/** Files of imports in memory. */
record InMemoryImportFiles(Memory memory) implements ImportFiles {
  @Override
  public void keep(UUID job, int index, byte[] content, Instant at) {
    KeptPart part = new KeptPart(new Bytes(content), at);
    memory.alter(world -> world.with(world.imports().keepPart(job, part)), (before, after) -> true);
  }

  @Override
  public Optional<byte[]> part(UUID job, int index) {
    Vector<KeptPart> file = memory.now().imports().file(job);
    return index < file.size() ? Optional.of(file.get(index).content().copy()) : Optional.empty();
  }

  @Override
  public long parts() {
    return memory.now().imports().parts();
  }

  @Override
  public void delete(UUID job) {
    memory.alter(world -> world.with(world.imports().withoutFile(job)), (before, after) -> true);
  }

  @Override
  public int deleteAbandoned(Instant before) {
    return memory.alter(
        world -> world.with(world.imports().withoutAbandoned(before)),
        (old, after) -> old.imports().parts() - after.imports().parts());
  }
}
