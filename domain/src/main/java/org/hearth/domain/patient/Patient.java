package org.hearth.domain.patient;

import java.util.Optional;
import java.util.Set;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.practice.OdsCode;

/** A person with an NHS number, in one of the states in which their account can be. */
public sealed interface Patient extends Account permits AccountHolder, Admissible, Resident {
  PatientRecord record();

  /** The same account with other details. */
  Patient amended(PatientDetails details);

  /** The same account with other contact details and address. */
  Patient amended(ContactDetails contact, Optional<EmailAddress> email);

  /**
   * R26: the same account, registered at another practice. A dependency ends with it; the state of
   * any other account stays.
   */
  Patient transferredTo(OdsCode practice);

  @Override
  default AccountId id() {
    return record().id();
  }

  @Override
  default NhsNumber number() {
    return record().number();
  }

  default PatientDetails details() {
    return record().details();
  }

  @Override
  default Optional<EmailAddress> email() {
    return details().email();
  }

  @Override
  default ContactDetails contact() {
    return details().contact();
  }

  default OdsCode practice() {
    return record().practice();
  }

  @Override
  default Set<OdsCode> practices() {
    return Set.of(practice());
  }

  @Override
  default long version() {
    return record().version();
  }
}
