package org.hearth.domain.user;

import java.util.UUID;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.practice.OdsCode;

/**
 * A member of a practice's or of support's staff, who signs in with an e-mail address and a
 * password.
 *
 * @param email no other user has it
 * @param disabled whether they cannot sign in
 */
public record User(UUID id, EmailAddress email, NamePart name, Role role, boolean disabled) {

  /**
   * A user who can sign in.
   *
   * @param id the identifier, given once and for ever
   * @param email the address to sign in with; no other user has it
   * @param name as people know the user
   * @param role what the user may do
   */
  public User(UUID id, EmailAddress email, NamePart name, Role role) {
    this(id, email, name, role, false);
  }

  /**
   * {@return the same user, who can sign in or cannot}
   *
   * @param now whether they cannot sign in
   */
  public User disabled(boolean now) {
    return new User(id, email, name, role, now);
  }

  /**
   * {@return the same user in another role}
   *
   * @param other the new role
   */
  public User as(Role other) {
    return new User(id, email, name, other, disabled);
  }

  /**
   * {@return whether they manage the users of a practice at present}
   *
   * @param practice the practice, by its ODS code
   */
  public boolean administers(OdsCode practice) {
    return !disabled
        && role instanceof Role.StaffOf staff
        && staff.administrator()
        && staff.practice().equals(practice);
  }
}
