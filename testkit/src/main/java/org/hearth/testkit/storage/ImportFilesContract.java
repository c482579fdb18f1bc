package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.hearth.application.port.out.imports.ImportFiles;
import org.junit.jupiter.api.Test;

/** {@link ImportFiles}: files in parts. */
public interface ImportFilesContract extends StorageFactory {
  int LARGEST = ImportFiles.PART;

  @Test
  default void the_parts_of_a_file_come_back_as_they_were() {
    ImportFiles files = emptyStorage().imports().orElseThrow().files();
    UUID job = new UUID(1, 1);
    byte[] first = noise(LARGEST);
    byte[] last = noise(1);
    files.keep(job, 0, first, Sample.NOW);
    files.keep(job, 1, last, Sample.NOW);

    assertThat(files.part(job, 0)).hasValueSatisfying(part -> same(part, first));
    assertThat(files.part(job, 1)).hasValueSatisfying(part -> same(part, last));
    assertThat(files.part(job, 2)).isEmpty();
    assertThat(files.part(new UUID(1, 2), 0)).isEmpty();
  }

  @Test
  default void a_file_is_deleted_whole_and_no_other() {
    ImportFiles files = emptyStorage().imports().orElseThrow().files();
    UUID job = new UUID(1, 1);
    UUID other = new UUID(1, 2);
    files.keep(job, 0, noise(9), Sample.NOW);
    files.keep(job, 1, noise(9), Sample.NOW);
    files.keep(other, 0, noise(9), Sample.NOW);

    files.delete(job);

    assertThat(files.part(job, 0)).isEmpty();
    assertThat(files.part(job, 1)).isEmpty();
    assertThat(files.part(other, 0)).isPresent();
  }

  @Test
  default void the_parts_of_all_files_are_counted() {
    ImportFiles files = emptyStorage().imports().orElseThrow().files();
    UUID job = new UUID(1, 1);
    assertThat(files.parts()).isZero();

    files.keep(job, 0, noise(9), Sample.NOW);
    files.keep(job, 1, noise(9), Sample.NOW);
    files.keep(new UUID(1, 2), 0, noise(9), Sample.NOW);
    assertThat(files.parts()).isEqualTo(3);

    files.delete(job);
    assertThat(files.parts()).isEqualTo(1);
  }

  @Test
  default void old_files_that_were_never_submitted_are_deleted_and_no_other() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    ImportFiles files = given.imports().files();
    UUID submitted = SampleImports.submitted(given).id();
    UUID abandoned = new UUID(1, 1);
    UUID coming = new UUID(1, 2);
    files.keep(submitted, 0, noise(9), Sample.NOW);
    files.keep(abandoned, 0, noise(9), Sample.NOW);
    files.keep(abandoned, 1, noise(9), Sample.NOW);
    files.keep(coming, 0, noise(9), Sample.NOW.plusSeconds(1));

    assertThat(files.deleteAbandoned(Sample.NOW.plusSeconds(1))).isEqualTo(2);
    assertThat(files.part(submitted, 0)).isPresent();
    assertThat(files.part(abandoned, 0)).isEqualTo(Optional.empty());
    assertThat(files.part(coming, 0)).isPresent();
  }

  private static void same(byte[] part, byte[] expected) {
    assertThat(Arrays.equals(part, expected)).isTrue();
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    return noise;
  }
}
