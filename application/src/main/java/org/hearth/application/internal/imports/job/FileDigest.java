package org.hearth.application.internal.imports.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.out.imports.StoredImport.ImportOrder;

/** Tells one submission of a file from another: SHA-256 of what is asked for and of the content. */
final class FileDigest {
  private static final int BUFFER = 8_192;

  private final MessageDigest digest;

  /**
   * @param columns that are named beside the file
   */
  FileDigest(ImportKind kind, boolean dryRun, Map<String, String> columns) {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
    String asked =
        "import " + kind.name() + " " + kind.home().map(home -> home.value()) + " " + dryRun + "\n";
    digest.update(asked.getBytes(StandardCharsets.UTF_8));
    new TreeMap<>(columns)
        .forEach(
            (column, header) ->
                digest.update(
                    ("column " + column + " " + header.length() + " " + header + "\n")
                        .getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Whether a file is that of an import.
   *
   * @param file with the columns that were named beside it
   */
  static boolean isOf(ImportOrder order, ImportFile file) {
    return new FileDigest(StoredJobs.kind(order), order.dryRun(), file.columns())
        .read(file)
        .equals(order.fingerprint());
  }

  void add(byte[] content, int length) {
    digest.update(content, 0, length);
  }

  /** The digest of a file that is not stored again. */
  String read(ImportFile file) {
    byte[] buffer = new byte[BUFFER];
    try (InputStream input = file.open()) {
      for (int length = input.read(buffer); length >= 0; length = input.read(buffer)) {
        add(buffer, length);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return text();
  }

  /** In hexadecimal; may be asked for once. */
  String text() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
