package org.hearth.adapter.http.server.internal.page.user;

/**
 * The form that changes a user.
 *
 * @param role of the change of a role alone, as is the practice
 */
public record UserChangeFields(String role, String practice, String reason) {
  /** Masked: the reason may be personal. */
  @Override
  public String toString() {
    return "UserChangeFields[***]";
  }
}
