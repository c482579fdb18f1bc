package org.hearth.adapter.jpa.internal.signin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.entity.PasswordEntity;
import org.hearth.adapter.jpa.internal.entity.UserEntity;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.sessionwindow.SessionWindow;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.signin.Logins.Password;
import org.hearth.application.port.out.signin.Users;
import org.hearth.application.port.out.signin.Users.UserChange;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;

/** Users in the tables {@code app_user} and {@code login_password}. */
public final class JpaUsers implements Users {
  private static final List<String> SECRETS =
      List.of(
          "DELETE FROM login_password WHERE login_id = :login",
          "DELETE FROM second_factor WHERE login_id = :login",
          "DELETE FROM recovery_code WHERE login_id = :login");

  private final HibernateSessions sessions;

  public JpaUsers(HibernateSessions sessions) {
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
                  AuditEntryRow.add(session, entry);
                  return true;
                }));
  }

  @Override
  public Optional<User> find(UUID id) {
    return sessions.look(
        session -> Optional.ofNullable(session.get(UserEntity.class, id)).map(UserEntity::toUser));
  }

  @Override
  public Slice<User> list(Optional<OdsCode> practice, Page page) {
    Conditions conditions =
        new Conditions()
            .and("u.practice = :practice", "practice", practice.map(OdsCode::text))
            .and("u.id > :after", "after", page.after());
    return sessions.look(
        session ->
            Slice.of(
                conditions
                    .query(session, "SELECT * FROM app_user u", "u.id", UserEntity.class)
                    .setMaxResults(page.limit() + 1)
                    .getResultList()
                    .stream()
                    .map(UserEntity::toUser)
                    .toList(),
                page,
                User::id));
  }

  @Override
  public boolean change(UserChange change) {
    boolean kept =
        Conflicts.keptOrNot(() -> sessions.transaction(session -> change(session, change)));
    if (kept) {
      sessions.afterCommit(SessionWindow::outlastEarlierLooks);
    }
    return kept;
  }

  private static boolean change(StatelessSession session, UserChange change) {
    User before = change.before();
    if (before.role() instanceof Role.StaffOf staff) {
      boolean another = holdAdministrators(session, staff.practice(), before.id());
      require(another || !change.leavesAnAdministrator());
    }
    require(isStill(session, before));
    if (change.after().isPresent()) {
      session.update(UserEntity.of(change.after().get()));
    } else {
      session.delete(UserEntity.of(before));
      SECRETS.forEach(what -> execute(session, what, before.id()));
    }
    for (String what : JpaLogins.WHAT_A_LOGIN_HAS) {
      execute(session, what, before.id());
    }
    AuditEntryRow.add(session, change.entry());
    return true;
  }

  /**
   * Locks the administrators of the practice until the change is committed; whether there is one
   * beside this user.
   */
  private static boolean holdAdministrators(StatelessSession session, OdsCode practice, UUID but) {
    List<UUID> held =
        session
            .createNativeQuery(
                "SELECT id FROM app_user WHERE practice = :practice AND administrator"
                    + " AND NOT disabled ORDER BY id FOR UPDATE",
                UUID.class)
            .setParameter("practice", practice.text())
            .getResultList();
    return held.stream().anyMatch(id -> !id.equals(but));
  }

  private static boolean isStill(StatelessSession session, User seen) {
    List<UUID> held =
        session
            .createNativeQuery("SELECT id FROM app_user WHERE id = :id FOR UPDATE", UUID.class)
            .setParameter("id", seen.id())
            .getResultList();
    return held.size() == 1
        && Objects.requireNonNull(session.get(UserEntity.class, seen.id())).toUser().equals(seen);
  }

  private static void execute(StatelessSession session, String sql, UUID login) {
    session.createNativeMutationQuery(sql).setParameter("login", login).executeUpdate();
  }

  private static void require(boolean stillSo) {
    if (!stillSo) {
      throw new StaleStateException("The user was changed in the meantime");
    }
  }
}
