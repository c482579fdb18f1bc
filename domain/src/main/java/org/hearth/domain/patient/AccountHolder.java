package org.hearth.domain.patient;

import java.util.Optional;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.practice.OdsCode;

/** A patient with an account of their own, who cannot be made a dependent as they are (R10). */
public record AccountHolder(PatientRecord record) implements Patient {

  /**
   * R10: the account as support resets it, with its history.
   *
   * @return the account, which another registration may take
   */
  public ResetPatient reset() {
    return new ResetPatient(record.changedTo(record.details()));
  }

  @Override
  public AccountHolder amended(PatientDetails details) {
    return new AccountHolder(record.changedTo(details));
  }

  @Override
  public AccountHolder amended(ContactDetails contact, Optional<EmailAddress> email) {
    return amended(details().amended(contact, email));
  }

  @Override
  public AccountHolder transferredTo(OdsCode practice) {
    return new AccountHolder(record.registeredAt(practice, details()));
  }
}
