package org.hearth.application.signin;

import org.hearth.domain.login.Login;
import org.hearth.domain.user.Role;

/** Whose login needs a second factor. Every login may have one. */
public enum SecondFactorPolicy {
  /** Those have one who choose it. */
  OPTIONAL,
  /** Support, who see every practice, and those who administer the users of one need one. */
  COMPULSORY;

  boolean demands(Login login) {
    return this == COMPULSORY
        && login instanceof Login.OfUser of
        && (of.user().role() instanceof Role.SupportTeam
            || (of.user().role() instanceof Role.StaffOf staff && staff.administrator()));
  }
}
