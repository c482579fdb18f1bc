package org.hearth.application.internal.usecase;

import java.util.Optional;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.refusal.Refusal;

/**
 * A refusal, and what the audit trail must keep of it.
 *
 * @param trace present where access was refused (R19)
 */
public record AuditedRefusal(Refusal refusal, Optional<AuditEntry> trace) {
  public static AuditedRefusal because(Refusal refusal) {
    return new AuditedRefusal(refusal, Optional.empty());
  }

  public static AuditedRefusal access(Refusal refusal, AuditEntry trace) {
    return new AuditedRefusal(refusal, Optional.of(trace));
  }
}
