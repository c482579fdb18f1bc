package org.hearth.application.port.out.signin;

import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.CheckReturnValue;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.user.User;

/** Staff and support who can sign in. */
public interface Users {
  /**
   * Keeps a new user, the password and the audit entry together.
   *
   * @param user with an identifier of their own
   * @param passwordHash what a password hasher made of the password
   * @param entry what the trail keeps of it, together with it (R19)
   * @return false, and nothing kept, where another user has the e-mail address
   */
  @CheckReturnValue
  boolean add(User user, String passwordHash, AuditEntry entry);

  /**
   * {@return the user; empty where there is none}
   *
   * @param id the identifier of the user
   */
  Optional<User> find(UUID id);

  /**
   * In the order of their identifiers.
   *
   * @param practice only its staff, where given
   * @param page where the page begins, and how many items it holds
   * @return a page of them
   */
  Slice<User> list(Optional<OdsCode> practice, Page page);

  /**
   * Keeps a change of a user, and ends all sessions and links of the user.
   *
   * @param change the user before and after
   * @return false, and nothing kept, where the user is another by now, or is the administrator whom
   *     the change must not leave the practice without
   */
  @CheckReturnValue
  boolean change(UserChange change);

  /**
   * A user who is changed or removed. All sessions and links of the user end.
   *
   * @param before as the user was seen
   * @param after empty where the user is removed
   * @param leavesAnAdministrator whether it is kept only where the practice of the user has another
   *     administrator who is not disabled
   */
  record UserChange(
      User before, Optional<User> after, boolean leavesAnAdministrator, AuditEntry entry) {}
}
