package org.hearth.application.internal.imports.duplicate;

import java.util.Optional;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.domain.audit.AuditEntry;

/**
 * The accounts of other practices that a file has asked about (R19): each has one entry, however
 * many rows name it, so that a file cannot flood a trail.
 */
public final class AskedAbout {
  private final PackedTable subjects = new PackedTable(0);

  /** The change that keeps the entry, where it is the first on its subject. */
  public Optional<ChangeSet> keeping(AuditEntry entry) {
    if (entry.subject().isPresent()) {
      long subject = Fingerprint.of(entry.subject().get().value().toString());
      if (subjects.get(subject) != PackedTable.ABSENT) {
        return Optional.empty();
      }
      subjects.put(subject, 0);
    }
    return Optional.of(ChangeSet.recorded(entry));
  }
}
