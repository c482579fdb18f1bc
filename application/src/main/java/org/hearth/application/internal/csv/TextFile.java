package org.hearth.application.internal.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A file as text in UTF-8, with a byte order mark or without one. */
public final class TextFile {
  /** What to do with a file that is something else. */
  public static final String SAVE_AGAIN =
      "Save it again as \"CSV UTF-8 (comma delimited)\", and send that file.";

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private TextFile() {}

  /**
   * Reads a file as text, behind its byte order mark.
   *
   * @return throws {@link java.nio.charset.CharacterCodingException} where the text is not UTF-8
   * @throws UnusableFileException where it is a file of another kind, which is named
   */
  public static Reader open(InputStream file) throws IOException, UnusableFileException {
    BufferedInputStream input = new BufferedInputStream(file);
    input.mark(FileFormat.PEEKED);
    byte[] start = input.readNBytes(FileFormat.PEEKED);
    input.reset();
    Optional<FileFormat> other = FileFormat.of(start);
    if (other.isPresent()) {
      throw new UnusableFileException("The file " + other.get().words() + ".", SAVE_AGAIN);
    }
    if (start.length >= MARK.length && Arrays.equals(start, 0, MARK.length, MARK, 0, MARK.length)) {
      input.skipNBytes(MARK.length);
    }
    return new InputStreamReader(
        input,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
