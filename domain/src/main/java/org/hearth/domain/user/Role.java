package org.hearth.domain.user;

import org.hearth.domain.practice.OdsCode;

/** What a user may act as (R18). */
public sealed interface Role {
  /**
   * Staff of one practice.
   *
   * @param administrator whether they manage its users, too
   */
  record StaffOf(OdsCode practice, boolean administrator) implements Role {
    public StaffOf(OdsCode practice) {
      this(practice, false);
    }
  }

  /** Support. */
  record SupportTeam() implements Role {}
}
