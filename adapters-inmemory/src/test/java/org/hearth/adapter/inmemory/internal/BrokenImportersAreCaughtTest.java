package org.hearth.adapter.inmemory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.Hearth;
import org.hearth.testkit.imports.fuzz.FuzzReport;
import org.hearth.testkit.imports.fuzz.ImportFuzz;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fuzz is tested itself: it notices an import that goes wrong. */
@Tag("full")
class BrokenImportersAreCaughtTest {
  private static final long FILES = 60;

  @ParameterizedTest
  @EnumSource
  void an_import_that_goes_wrong_fails_the_check_that_is_to_catch_it(BrokenImporter broken) {
    ImportFuzz fuzz =
        new ImportFuzz(settings -> broken.of(Hearth.on(new InMemoryStorage(), settings)));

    FuzzReport report = fuzz.run(LongStream.range(0, FILES));

    assertThat(report.failures())
        .flatExtracting(failure -> failure.faults())
        .anyMatch(fault -> fault.startsWith(broken.caughtBy()));
  }

  @Test
  void each_check_has_a_broken_import_to_catch() {
    assertThat(BrokenImporter.values())
        .extracting(BrokenImporter::caughtBy)
        .containsAll(ImportFuzz.checks());
  }
}
