package org.hearth.domain.carehome;

import org.hearth.domain.account.Account;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.person.DateOfBirth;

/**
 * A care home's account: open, in which state it can be changed and have dependents, or closed
 * (R24).
 */
public sealed interface CareHome extends Account permits CareHomeAccount, ClosedCareHome {
  @Override
  DummyNhsNumber number();

  /** {@return the name, as people know the home} */
  CareHomeName name();

  /** {@return the date of birth that the account has in place of a person's (R6)} */
  DateOfBirth dateOfBirth();
}
