package org.hearth.adapter.jpa;

import org.hearth.adapter.jpa.entity.AuditEntryEntity;
import org.hearth.adapter.jpa.entity.PasswordEntity;
import org.hearth.adapter.jpa.entity.UserEntity;
import org.hearth.application.storage.Users;
import org.hearth.application.storage.login.Password;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.user.User;

/** Users in the tables {@code app_user} and {@code login_password}. */
final class JpaUsers implements Users {
  private final Sessions sessions;

  JpaUsers(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public boolean add(User user, String passwordHash, AuditEntry entry) {
    return Conflicts.keptOrNot(
        () ->
            sessions.transaction(
                session -> {
                  session.insert(UserEntity.of(user));
                  session.insert(
                      PasswordEntity.of(
                          user.id(), user.email(), new Password(user.id(), passwordHash)));
                  session.insert(AuditEntryEntity.of(entry));
                  return true;
                }));
  }
}
