package org.hearth.application.internal.patient;

import io.vavr.control.Validation;
import java.util.List;
import java.util.Set;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.Detail;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.CareHomeDetails;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FreeText;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.support.Reason;

/**
 * What the audit trail keeps of amended details: the names of the fields, and no content.
 *
 * @param changed the names of the fields, in their order
 */
record Amendment(List<String> changed) {
  /** By which an account holder is known (R23). */
  private static final Set<String> OF_IDENTITY =
      Set.of("givenName", "familyName", "name", "dateOfBirth");

  static Amendment between(Account before, Account after) {
    return new Amendment(
        before instanceof CareHomeAccount home
            ? Detail.differing(
                CareHomeDetails.ALL, home.details(), ((CareHomeAccount) after).details())
            : Detail.differing(
                PatientDetails.ALL, ((Patient) before).details(), ((Patient) after).details()));
  }

  AuditAction action() {
    return changed.stream().anyMatch(OF_IDENTITY::contains)
        ? AuditAction.IDENTITY_AMENDED
        : AuditAction.CONTACT_AMENDED;
  }

  /** The reason with the changed fields; at fault where there is no room for both. */
  Validation<Fault, String> withFields(String reason) {
    String fields = changed.isEmpty() ? "" : "; changed: " + String.join(", ", changed);
    int room = Reason.LONGEST - fields.length();
    return reason.length() > room
        ? Validation.invalid(FreeText.tooLong(room))
        : Validation.valid(reason + fields);
  }
}
