package org.hearth.domain.patient;

import java.util.Optional;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.practice.OdsCode;

/** A patient whose own account support has reset (R10). */
public record ResetPatient(PatientRecord record) implements Admissible {
  @Override
  public ResetPatient amended(PatientDetails details) {
    return new ResetPatient(record.changedTo(details));
  }

  @Override
  public ResetPatient amended(ContactDetails contact, Optional<EmailAddress> email) {
    return amended(details().amended(contact, email));
  }

  @Override
  public ResetPatient transferredTo(OdsCode practice) {
    return new ResetPatient(record.registeredAt(practice, details()));
  }
}
