package org.hearth.application.internal.audit;

import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditEntry;

/**
 * Which chain an entry belongs to: that of the actor's practice; homes, support and Hearth itself
 * have one each. It depends on the entry alone, so that a verification finds the same chain.
 */
final class AuditChain {
  static final String CARE_HOMES = "care-homes";
  static final String SUPPORT = "support";
  static final String SYSTEM = "system";

  private AuditChain() {}

  /** The chain's name: an ODS code, or one of three words. */
  static String of(AuditEntry entry) {
    if (entry.actor() instanceof Actor.PracticeStaff staff) {
      return staff.practice().text();
    }
    if (entry.actor() instanceof Actor.CareHomeStaff) {
      return CARE_HOMES;
    }
    return entry.actor() instanceof Actor.Support ? SUPPORT : SYSTEM;
  }
}
