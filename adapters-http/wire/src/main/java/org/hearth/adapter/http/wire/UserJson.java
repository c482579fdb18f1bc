package org.hearth.adapter.http.wire;

import java.util.UUID;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;
import org.jspecify.annotations.Nullable;

/**
 * A user who signs in.
 *
 * @param practice ODS code, of practice staff; missing for support
 * @param administrator whether they manage the users of the practice
 * @param disabled whether they cannot sign in
 */
public record UserJson(
    UUID id,
    String email,
    String name,
    @Nullable String practice,
    boolean administrator,
    boolean disabled) {

  /**
   * {@return it as JSON}
   *
   * @param user with an identifier of their own
   */
  public static UserJson of(User user) {
    Role.StaffOf staff = user.role() instanceof Role.StaffOf of ? of : null;
    return new UserJson(
        user.id(),
        user.email().text(),
        user.name().text(),
        staff == null ? null : staff.practice().text(),
        staff != null && staff.administrator(),
        user.disabled());
  }

  /** {@return the user that was meant} */
  public User toUser() {
    return new User(
        id,
        new EmailAddress(email),
        new NamePart(name),
        practice == null
            ? new Role.SupportTeam()
            : new Role.StaffOf(new OdsCode(practice), administrator),
        disabled);
  }

  /** Masked. */
  @Override
  public String toString() {
    return "UserJson[***]";
  }
}
