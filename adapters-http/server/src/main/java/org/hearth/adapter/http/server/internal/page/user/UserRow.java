package org.hearth.adapter.http.server.internal.page.user;

import org.hearth.domain.user.User;

/** A user as a line of the list. */
public record UserRow(String href, String name, String email, String role, String state) {
  static UserRow of(User user, boolean self) {
    return new UserRow(
        UsersPages.HERE + "/" + user.id(),
        user.name().text() + (self ? " (you)" : ""),
        user.email().text(),
        RoleChoice.text(user.role()),
        user.disabled() ? "Disabled" : "Can sign in");
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "UserRow[***]";
  }
}
