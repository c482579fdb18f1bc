package org.hearth.application.storage;

import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.user.User;

/** Staff and support who can sign in. */
public interface Users {
  /**
   * Keeps a new user, the password and the audit entry together.
   *
   * @param passwordHash what a password hasher made of the password
   * @return false, and nothing kept, where another user has the e-mail address
   */
  @CheckReturnValue
  boolean add(User user, String passwordHash, AuditEntry entry);
}
