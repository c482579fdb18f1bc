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
  /** {@return number, details, practice and version together} */
  PatientRecord record();

  /**
   * {@return the same account with other details}
   *
   * @param details what the practice enters of the person
   */
  Patient amended(PatientDetails details);

  /**
   * {@return the same account with other contact details and address}
   *
   * @param contact address, postcode and telephone number
   * @param email empty where there is none
   */
  Patient amended(ContactDetails contact, Optional<EmailAddress> email);

  /**
   * R26: the same account, registered at another practice. A dependency ends with it; the state of
   * any other account stays.
   *
   * @param practice the practice, by its ODS code
   * @return the account at the other practice
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

  /** {@return what the practice entered of the person} */
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

  /** {@return the one practice of the patient} */
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
