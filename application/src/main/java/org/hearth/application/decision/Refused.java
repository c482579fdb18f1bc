package org.hearth.application.decision;

import java.util.Optional;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.refusal.Refusal;

/**
 * A refusal, and what the audit trail must keep of it.
 *
 * @param trace present where access was refused (R19)
 */
public record Refused(Refusal refusal, Optional<AuditEntry> trace) {
  public static Refused because(Refusal refusal) {
    return new Refused(refusal, Optional.empty());
  }

  public static Refused access(Refusal refusal, AuditEntry trace) {
    return new Refused(refusal, Optional.of(trace));
  }
}
