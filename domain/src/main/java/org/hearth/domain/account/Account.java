package org.hearth.domain.account;

import java.util.Optional;
import java.util.Set;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.practice.OdsCode;

/** An account of the system: a care home's or a patient's. Immutable; each change is a new one. */
public interface Account {
  /** {@return the identifier, given once and for ever} */
  AccountId id();

  /**
   * {@return the number by which the account is found: an NHS number, or a dummy number (R1 to R3)}
   */
  AccountNumber number();

  /** {@return the address to log in with, or to write to; no other account has it (R4)} */
  Optional<EmailAddress> email();

  /** {@return address, postcode and telephone number, all of them valid} */
  ContactDetails contact();

  /** {@return the practices at which the account is registered; never empty} */
  Set<OdsCode> practices();

  /**
   * 0 when opened, one more with each change.
   *
   * @return the version, by which a change is told from one made meanwhile
   */
  long version();

  /**
   * {@return whether the account is registered at the practice}
   *
   * @param practice the practice, by its ODS code
   */
  default boolean isAt(OdsCode practice) {
    return practices().contains(practice);
  }
}
