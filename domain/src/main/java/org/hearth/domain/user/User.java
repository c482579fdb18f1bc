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

  /** A user who can sign in. */
  public User(UUID id, EmailAddress email, NamePart name, Role role) {
    this(id, email, name, role, false);
  }

  public User disabled(boolean now) {
    return new User(id, email, name, role, now);
  }

  public User as(Role other) {
    return new User(id, email, name, other, disabled);
  }

  /** Whether they manage the users of a practice at present. */
  public boolean administers(OdsCode practice) {
    return !disabled
        && role instanceof Role.StaffOf staff
        && staff.administrator()
        && staff.practice().equals(practice);
  }
}
