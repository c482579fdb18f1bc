package org.hearth.application.internal.imports.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hearth.application.port.in.imports.ImportFile;

/** Tells one file from another: SHA-256 of its content. */
final class FileDigest {
  private static final int BUFFER = 8_192;

  private final MessageDigest digest;

  FileDigest() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }

  /** The digest of a file that is not stored again. */
  static String of(ImportFile file) {
    FileDigest digest = new FileDigest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream input = file.open()) {
      for (int length = input.read(buffer); length >= 0; length = input.read(buffer)) {
        digest.add(buffer, length);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return digest.text();
  }

  FileDigest add(byte[] content, int length) {
    digest.update(content, 0, length);
    return this;
  }

  /** In hexadecimal; may be asked for once. */
  String text() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
