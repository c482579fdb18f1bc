package org.hearth.adapter.http.server.internal.page.imports;

import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.application.Settings;
import org.hearth.application.port.out.Identifiers;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.story.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that takes no more is no fault of the user, who is told so at the field. */
class UploadingToAFullDiskTest {
  private static final long LARGEST = 1L << 20;

  private final Settings settings =
      new Settings(
          new SettableClock(LocalDate.of(2026, 6, 1)),
          Identifiers.timeOrdered(),
          TestNumbers.ALLOWED);

  /** With the first byte, in the middle, and when the last are written. */
  @ParameterizedTest
  @ValueSource(ints = {1, 100_000, 65_536})
  void a_file_that_cannot_be_written_has_no_room(int size, @TempDir Path folder)
      throws IOException {
    FullDisk store = new FullDisk(settings, Files.createFile(folder.resolve("file")));

    assertThat(new UploadWriter(store, LARGEST).take(form(size), "a.csv").getLeft())
        .isEqualTo(UploadFault.NO_ROOM);
    assertThat(store.isGivenBack()).isTrue();
  }

  @Test
  void a_file_that_cannot_be_made_has_no_room() throws IOException {
    UploadStore store =
        new UploadStore(settings, ServerOptions.local(0)) {
          @Override
          Upload begin() throws NotTakenException {
            throw new NotTakenException(new IOException("No space left on device"));
          }
        };

    assertThat(new UploadWriter(store, LARGEST).take(form(1), "a.csv").getLeft())
        .isEqualTo(UploadFault.NO_ROOM);
  }

  /** At the content of its file. */
  private static FormParts form(int size) throws IOException {
    String form =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
            + "x".repeat(size)
            + "\r\n--b--\r\n";
    FormParts parts =
        new FormParts(new ByteArrayInputStream(form.getBytes(StandardCharsets.US_ASCII)), "b");
    assertThat(parts.next()).isPresent();
    return parts;
  }

  /** Whose files take nothing. */
  private static final class FullDisk extends UploadStore {
    private final Path file;
    private boolean givenBack;

    FullDisk(Settings settings, Path file) {
      super(settings, ServerOptions.local(0));
      this.file = file;
    }

    @Override
    Upload begin() throws NotTakenException {
      try {
        FileChannel channel = FileChannel.open(file, WRITE);
        channel.close();
        return take(new Upload(channel));
      } catch (IOException failed) {
        throw new NotTakenException(failed);
      }
    }

    @Override
    synchronized void giveBack(Upload upload) {
      super.giveBack(upload);
      givenBack = true;
    }

    boolean isGivenBack() {
      return givenBack;
    }
  }
}
