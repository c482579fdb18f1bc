package org.hearth.application.internal.imports.job;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearth.application.internal.imports.Importing;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportOrder;

/**
 * What is submitted, apart from the file.
 *
 * @param columns that are named beside the file
 * @param plan the finished dry run that is confirmed
 */
record Submission(
    Importing.Order order,
    boolean dryRun,
    Map<String, String> columns,
    Optional<StoredImport> plan) {

  /** Whether what is stored of an import was of a file with this digest. */
  static boolean isOf(ImportOrder stored, String digest) {
    return fingerprint(StoredJobs.kind(stored), stored.dryRun(), stored.columns(), digest)
        .equals(stored.fingerprint());
  }

  /** Whether a file with this digest may be submitted: what is confirmed is what was planned. */
  boolean isAsPlanned(String digest) {
    return plan.isEmpty() || isOf(plan.get().order(), digest);
  }

  ImportOrder toOrder(String digest, Instant now) {
    return new ImportOrder(
        order.staff(),
        order.kind().name(),
        order.kind().home(),
        dryRun,
        columns,
        now,
        fingerprint(digest),
        plan.map(StoredImport::id));
  }

  /** Tells it, with a file, from any other submission. */
  String fingerprint(String digest) {
    return fingerprint(order.kind(), dryRun, columns, digest);
  }

  private static String fingerprint(
      ImportKind kind, boolean dryRun, Map<String, String> columns, String digest) {
    StringBuilder asked = new StringBuilder(kind.name());
    asked.append(' ').append(kind.home().map(home -> home.value())).append(' ').append(dryRun);
    new TreeMap<>(columns).forEach((column, header) -> asked.append(column(column, header)));
    byte[] text = asked.append('\n').append(digest).toString().getBytes(StandardCharsets.UTF_8);
    return new FileDigest().add(text, text.length).text();
  }

  private static String column(String column, String header) {
    return "\n" + column + " " + header.length() + " " + header;
  }
}
