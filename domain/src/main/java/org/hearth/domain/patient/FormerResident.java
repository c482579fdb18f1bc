package org.hearth.domain.patient;

import java.util.Optional;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.practice.OdsCode;

/**
 * A patient whose dependency has ended other than for an account of their own.
 *
 * @param movedPractice whether it ended because they moved to another practice, which may then take
 *     the account over (R26)
 */
public record FormerResident(PatientRecord record, boolean movedPractice) implements Admissible {

  /**
   * Of a patient who stays with the practice.
   *
   * @param record as it was when the dependency ended
   */
  public FormerResident(PatientRecord record) {
    this(record, false);
  }

  @Override
  public FormerResident amended(PatientDetails details) {
    return new FormerResident(record.changedTo(details), movedPractice);
  }

  @Override
  public FormerResident amended(ContactDetails contact, Optional<EmailAddress> email) {
    return amended(details().amended(contact, email));
  }

  @Override
  public FormerResident transferredTo(OdsCode practice) {
    return new FormerResident(record.registeredAt(practice, details()));
  }
}
