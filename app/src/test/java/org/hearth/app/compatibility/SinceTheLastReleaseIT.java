package org.hearth.app.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * This build breaks nothing of the last release, whose jars are in the folder of the property
 * {@code hearth.last}, unless it has the next major number.
 */
@Tag("last-release")
class SinceTheLastReleaseIT {
  private final Jars last = Jars.in(Path.of(System.getProperty("hearth.last")), 1);
  private final Jars present = Jars.ofThisBuild();

  @Test
  void nothing_is_broken_unless_the_major_number_says_so() {
    assertThat(last.byArtifact()).isNotEmpty();
    assertThat(last.byArtifact()).allSatisfy(this::breaksNothing);
  }

  private void breaksNothing(String artifact, Path before) {
    Path after = present.of(artifact);
    if (Jars.major(after) == Jars.major(before)) {
      assertThat(ApiChanges.between(before, after).major()).isEmpty();
    }
  }
}
