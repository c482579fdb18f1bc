package org.hearth.testkit.imports.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.hearth.testkit.repetition.Repetitions;
import org.hearth.testkit.story.HearthFactory;
import org.junit.jupiter.api.Test;

/**
 * Broken files are imported: no text of a row is in the record of another, every row is reported,
 * and rows that are right are in place. {@code -Dhearth.fuzz.seed} tries the file of one seed
 * alone.
 */
public interface ImportFuzzContract extends HearthFactory {

  /**
   * The seeds of the files; a build of one kind has the same each time. A storage that is slow
   * tries fewer.
   */
  default LongStream seeds() {
    return LongStream.range(0, Repetitions.of(500, 3_000));
  }

  @Test
  default void no_row_is_lost_and_no_text_is_in_the_record_of_another_row() {
    Long one = Long.getLong("hearth.fuzz.seed");

    FuzzReport report = new ImportFuzz(this).run(one == null ? seeds() : LongStream.of(one));

    assertThat(report.failures()).as(report::toString).isEmpty();
  }
}
