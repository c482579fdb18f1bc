package org.hearth.domain.user;

import org.hearth.domain.practice.OdsCode;

/** What a user may act as (R18). */
public sealed interface Role {
  /** Staff of one practice. */
  record StaffOf(OdsCode practice) implements Role {}

  /** Support. */
  record SupportTeam() implements Role {}
}
