package org.hearth.domain.account;

import java.util.Optional;
import java.util.Set;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.practice.OdsCode;

/** An account of the system: a care home's or a patient's. Immutable; each change is a new one. */
public interface Account {
  AccountId id();

  AccountNumber number();

  /** The address to log in with, or to write to; no other account has it (R4). */
  Optional<EmailAddress> email();

  ContactDetails contact();

  /** The practices at which the account is registered; never empty. */
  Set<OdsCode> practices();

  /** 0 when opened, one more with each change. */
  long version();

  default boolean isAt(OdsCode practice) {
    return practices().contains(practice);
  }
}
