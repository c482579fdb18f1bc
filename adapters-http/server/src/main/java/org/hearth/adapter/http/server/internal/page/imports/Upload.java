package org.hearth.adapter.http.server.internal.page.imports;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hearth.adapter.http.server.internal.route.LineCount;
import org.hearth.application.port.in.imports.ImportFile;

/**
 * A file that came in, on disk under no name: the operating system deletes it when it is closed,
 * and also when the process ends, however it ends.
 */
final class Upload implements ImportFile {
  private static final int BUFFER = 64 * 1024;

  private final FileChannel channel;
  private final MessageDigest digest;
  private final ByteBuffer unwritten = ByteBuffer.allocate(BUFFER);
  private final LineCount lines = new LineCount();
  private String name = "";
  private String fingerprint = "";
  private long size;

  Upload(FileChannel channel) {
    this.channel = channel;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }

  /** A new one, which none but the user of this process could have opened. */
  static Upload begin() throws NotTakenException {
    try {
      Path file = Files.createTempFile("hearth-upload", "");
      return new Upload(FileChannel.open(file, READ, WRITE, DELETE_ON_CLOSE));
    } catch (IOException full) {
      throw new NotTakenException(full);
    }
  }

  void add(int octet) throws NotTakenException {
    unwritten.put((byte) octet);
    size++;
    lines.add(octet);
    if (!unwritten.hasRemaining()) {
      write();
    }
  }

  private void write() throws NotTakenException {
    unwritten.flip();
    digest.update(unwritten.duplicate());
    try {
      while (unwritten.hasRemaining()) {
        channel.write(unwritten);
      }
    } catch (IOException full) {
      throw new NotTakenException(full);
    }
    unwritten.clear();
  }

  /** Nothing is added to it from now on. */
  Upload whole(String fileName) throws NotTakenException {
    write();
    name = fileName;
    fingerprint = HexFormat.of().formatHex(digest.digest());
    return this;
  }

  /** What the user's machine calls it. */
  String name() {
    return name;
  }

  /** A digest of its content. */
  String fingerprint() {
    return fingerprint;
  }

  long size() {
    return size;
  }

  /** How many line ends it has: no fewer than it has rows. */
  long lines() {
    return lines.lines();
  }

  @Override
  public InputStream open() {
    return new BufferedInputStream(
        new InputStream() {
          private long position;

          @Override
          public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int read = channel.read(ByteBuffer.wrap(target, offset, length), position);
            position += Math.max(read, 0);
            return read;
          }
        },
        BUFFER);
  }

  void close() {
    try {
      channel.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
