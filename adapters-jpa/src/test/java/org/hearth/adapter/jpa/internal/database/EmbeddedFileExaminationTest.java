package org.hearth.adapter.jpa.internal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a layout of H2's file says of where its chunks end; as H2 writes it, in hexadecimal. */
class EmbeddedFileExaminationTest {
  private static final int BLOCK = 4096;

  @Test
  void the_last_chunk_that_holds_something_is_the_end() {
    assertThat(
            EmbeddedFileExamination.endOfChunks(
                Map.of(
                    "chunk.1", "chunk:1,block:2,len:1,pages:3,root:40,version:1",
                    "chunk.2", "chunk:2,block:a,len:10,livePages:2,pages:3,version:2",
                    "map.1", "name:any")))
        .isEqualTo(26L * BLOCK);
  }

  @Test
  void a_chunk_in_which_nothing_is_alive_may_be_cut_off() {
    assertThat(
            EmbeddedFileExamination.endOfChunks(
                Map.of(
                    "chunk.1", "chunk:1,block:2,len:1,pages:3,root:40,version:1",
                    "chunk.2", "chunk:2,block:a,len:10,livePages:0,pages:3,unused:7,version:2")))
        .isEqualTo(3L * BLOCK);
  }
}
