package org.hearth.app.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault;

/**
 * A verification of the audit trail, to be printed.
 *
 * @param checkpoint the last one
 * @param missing the checkpoint that the trail should have and has not
 */
record Verified(TrailReport report, Optional<String> checkpoint, Optional<String> missing) {
  boolean isWhole() {
    return report.isWhole() && missing.isEmpty();
  }

  void print(PrintWriter out) {
    out.printf(
        Locale.UK,
        "%s: %,d sealed entries in %,d chains.%n",
        isWhole() ? "Whole" : "Broken",
        report.sealed(),
        report.chains());
    missing.ifPresent(
        word -> out.println("The checkpoint " + word + " is gone: the trail was cut off."));
    report.faults().forEach(fault -> out.println(line(fault)));
    if (report.faultCount() > report.faults().size()) {
      out.printf(Locale.UK, "%,d places in all.%n", report.faultCount());
    }
    if (report.unsealed() > 0) {
      out.printf(
          Locale.UK,
          "Not sealed yet: %,d, the oldest of %s.%n",
          report.unsealed(),
          report.oldestUnsealed().map(Object::toString).orElse("an unknown time"));
    }
    if (report.unkeyed() > 0) {
      out.printf(Locale.UK, "Sealed without a key: %,d blocks.%n", report.unkeyed());
    }
    if (report.deleted() > 0) {
      out.printf(
          Locale.UK,
          "Deleted by retention: %,d entries, the last sealed %s.%n",
          report.deleted(),
          report.deletedTo().map(Object::toString).orElse("at an unknown time"));
    }
    checkpoint.ifPresent(word -> out.println("Checkpoint, to be written down elsewhere: " + word));
  }

  private static String line(TrailFault fault) {
    return "%s, entry %d%s: %s."
        .formatted(
            fault.chain(),
            fault.sequence(),
            fault.at().map(at -> ", " + at).orElse(""),
            fault.kind().words());
  }

  Map<String, Object> toJson() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("whole", isWhole());
    object.put("sealed", report.sealed());
    object.put("unsealed", report.unsealed());
    object.put("unkeyed", report.unkeyed());
    object.put("deleted", report.deleted());
    object.put("deletedTo", report.deletedTo().map(Object::toString).orElse(""));
    object.put("checkpoint", checkpoint.orElse(""));
    object.put("checkpointMissing", missing.isPresent());
    object.put("faultCount", report.faultCount());
    object.put("faults", report.faults().stream().map(Verified::toJson).toList());
    return object;
  }

  private static Map<String, Object> toJson(TrailFault fault) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    object.put("chain", fault.chain());
    object.put("sequence", fault.sequence());
    object.put("at", fault.at().map(Object::toString).orElse(""));
    return object;
  }
}
