package org.hearth.domain.patient;

import java.util.Optional;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;

/** A patient whose dependency has ended other than for an account of their own. */
public record FormerResident(PatientRecord record) implements Admissible {
  @Override
  public FormerResident amended(PatientDetails details) {
    return new FormerResident(record.changedTo(details));
  }

  @Override
  public FormerResident amended(ContactDetails contact, Optional<EmailAddress> email) {
    return amended(details().amended(contact, email));
  }
}
