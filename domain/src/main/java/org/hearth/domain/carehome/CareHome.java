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

  CareHomeName name();

  DateOfBirth dateOfBirth();
}
