package org.hearth.application.port.in.signin;

import org.hearth.domain.login.Login;
import org.hearth.domain.user.Role;

/** Whose login needs a second factor. Every login may have one. */
public enum SecondFactorPolicy {
  /** Each user decides. */
  OPTIONAL,
  /** Support, who see every practice, and administrators of a practice need one; others decide. */
  COMPULSORY;

  public boolean demands(Login login) {
    return this == COMPULSORY
        && login instanceof Login.OfUser of
        && (of.user().role() instanceof Role.SupportTeam
            || (of.user().role() instanceof Role.StaffOf staff && staff.administrator()));
  }
}
