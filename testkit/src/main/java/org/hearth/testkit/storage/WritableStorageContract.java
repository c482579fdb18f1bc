package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.hearth.application.port.out.Storage;
import org.junit.jupiter.api.Test;

/** {@link Storage#verifyWritable}: whether changes are kept at present. */
public interface WritableStorageContract extends StorageFactory {
  @Test
  default void a_storage_that_keeps_changes_says_so_again_and_again() {
    SampleStorage given = SampleStorage.on(emptyStorage());

    assertThatCode(
            () -> {
              given.storage().verifyWritable();
              given.storage().verifyWritable();
            })
        .doesNotThrowAnyException();
    assertThat(given.trail()).isEmpty();
  }
}
