package org.hearth.app.imports;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.imports.fuzz.ImportFuzzContract;
import org.junit.jupiter.api.Tag;

/** Other files each time; a failure prints the seed that makes its file again. */
@Tag("long")
class ManyBrokenFilesIT implements ImportFuzzContract {
  private static final long FILES = 1_000_000;

  @Override
  public Hearth start(Settings settings) {
    return Hearth.on(new InMemoryStorage(), settings);
  }

  @Override
  public LongStream seeds() {
    long first = Long.getLong("hearth.seed", new SplittableRandom().nextInt(1_000_000)) * FILES;
    System.out.printf("Files of the seeds from %d on%n", first);
    return LongStream.range(first, first + FILES).parallel();
  }
}
