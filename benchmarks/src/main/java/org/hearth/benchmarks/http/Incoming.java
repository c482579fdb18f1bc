package org.hearth.benchmarks.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a server sends, in lines and in bytes. The JDK's buffer takes a lock for each byte, which
 * would make a server that sends more headers look slower.
 */
final class Incoming {
  private static final int LONGEST_LINE = 8_192;

  private final InputStream in;
  private final byte[] buffer = new byte[2 * LONGEST_LINE];
  private int next;
  private int end;

  Incoming(InputStream in) {
    this.in = in;
  }

  /** The next line, without its end. */
  String line() throws IOException {
    int scanned = 0;
    while (true) {
      for (int at = next + scanned; at < end; at++) {
        if (buffer[at] == '\n') {
          int length = at - next - (at > next && buffer[at - 1] == '\r' ? 1 : 0);
          String line = new String(buffer, next, length, StandardCharsets.ISO_8859_1);
          next = at + 1;
          return line;
        }
      }
      scanned = end - next;
      if (scanned > LONGEST_LINE) {
        throw new IOException("The server sent a line of more than " + LONGEST_LINE + " bytes");
      }
      fill();
    }
  }

  /** So many bytes. */
  byte[] bytes(int length) throws IOException {
    byte[] bytes = new byte[length];
    for (int read = 0; read < length; ) {
      if (next == end) {
        fill();
      }
      int part = Math.min(length - read, end - next);
      System.arraycopy(buffer, next, bytes, read, part);
      next += part;
      read += part;
    }
    return bytes;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, next, buffer, 0, end - next);
    end -= next;
    next = 0;
    int read = in.read(buffer, end, buffer.length - end);
    if (read < 0) {
      throw new EOFException("The server hung up");
    }
    end += read;
  }
}
