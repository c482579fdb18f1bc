package org.hearth.adapter.http.server.internal.page.user;

/**
 * The form that adds a user.
 *
 * @param practice typed by support; an administrator adds users of the own practice
 */
public record NewUserFields(String personName, String email, String role, String practice) {
  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "NewUserFields[***]";
  }
}
