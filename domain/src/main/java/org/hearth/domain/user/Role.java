package org.hearth.domain.user;

import java.util.Optional;
import org.hearth.domain.practice.OdsCode;

/** The role of a user (R18). */
public sealed interface Role {
  /**
   * Staff of one practice.
   *
   * @param administrator whether they manage its users, too
   */
  record StaffOf(OdsCode practice, boolean administrator) implements Role {
    /**
     * Staff who do not manage users.
     *
     * @param practice the practice, by its ODS code
     */
    public StaffOf(OdsCode practice) {
      this(practice, false);
    }
  }

  /** Support. */
  record SupportTeam() implements Role {}

  /**
   * Staff of a practice, or support where there is none.
   *
   * @param practice empty for support
   * @param administrator of the practice
   * @return the role
   */
  static Role of(Optional<OdsCode> practice, boolean administrator) {
    return practice.isPresent() ? new StaffOf(practice.get(), administrator) : new SupportTeam();
  }
}
