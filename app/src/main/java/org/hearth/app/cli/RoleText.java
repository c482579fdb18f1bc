package org.hearth.app.cli;

import org.hearth.domain.user.Role;

/** A user's role in words. */
final class RoleText {
  private RoleText() {}

  static String of(Role role) {
    if (role instanceof Role.StaffOf staff) {
      return (staff.administrator() ? "administrator of " : "staff of ") + staff.practice().text();
    }
    return "support";
  }
}
