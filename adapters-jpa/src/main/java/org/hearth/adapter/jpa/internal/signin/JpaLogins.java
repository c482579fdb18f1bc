package org.hearth.adapter.jpa.internal.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.entity.NotificationRow;
import org.hearth.adapter.jpa.internal.entity.PasswordEntity;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.sessionwindow.SessionWindow;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.signin.Logins;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.Logins.PasswordChoice;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.login.Login;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;

/** Logins in the tables {@code app_user}, {@code account} and {@code login_password}. */
final class JpaLogins implements Logins {
  /** Users come first. */
  private static final String FIND =
      """
      SELECT TRUE AS is_user, u.id AS login_id, u.email, u.name, u.practice, u.administrator,
        p.password_version, p.password_hash
      FROM app_user u LEFT JOIN login_password p ON p.login_id = u.id AND p.email = u.email
      WHERE u.email = :email AND NOT u.disabled
      UNION ALL
      SELECT FALSE, a.id, a.email, a.name, NULL, FALSE, p.password_version, p.password_hash
      FROM account a LEFT JOIN login_password p ON p.login_id = a.id AND p.email = a.email
      WHERE a.email = :email AND a.state = 'CARE_HOME'
      ORDER BY is_user DESC
      """;

  static final List<String> WHAT_A_LOGIN_HAS =
      List.of(
          "DELETE FROM login_session WHERE login_id = :login",
          "DELETE FROM password_link WHERE login_id = :login",
          "DELETE FROM pending_sign_in WHERE login_id = :login");

  private final HibernateSessions sessions;

  JpaLogins(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<KnownLogin> find(EmailAddress email) {
    return sessions.look(
        session ->
            LoginRow.first(
                session
                    .createNativeQuery(FIND, Object[].class)
                    .setParameter("email", email.text())));
  }

  @Override
  public boolean choose(PasswordChoice choice) {
    boolean chosen =
        Conflicts.keptOrNot(() -> sessions.transaction(session -> choose(session, choice)));
    if (chosen) {
      sessions.afterCommit(SessionWindow::outlastEarlierLooks);
    }
    return chosen;
  }

  private static boolean choose(StatelessSession session, PasswordChoice choice) {
    Login login = choice.before().login();
    holdAddress(session, login);
    Optional<UUID> before = choice.before().passwordVersion();
    if (before.isPresent()) {
      replace(session, login, before.get(), choice);
    } else {
      session.insert(PasswordEntity.of(login.id(), login.email(), choice.next()));
    }
    for (String what : WHAT_A_LOGIN_HAS) {
      session.createNativeMutationQuery(what).setParameter("login", login.id()).executeUpdate();
    }
    NotificationRow.add(session, choice.notice());
    AuditEntryRow.add(session, choice.entry());
    return true;
  }

  /** Until the password is kept, the account keeps the address that the password is for. */
  private static void holdAddress(StatelessSession session, Login login) {
    String table = login.account().isPresent() ? "account" : "app_user";
    List<UUID> held =
        session
            .createNativeQuery(
                "SELECT id FROM " + table + " WHERE id = :id AND email = :email FOR UPDATE",
                UUID.class)
            .setParameter("id", login.id())
            .setParameter("email", login.email().text())
            .getResultList();
    requireOne(held.size());
  }

  private static void replace(
      StatelessSession session, Login login, UUID before, PasswordChoice choice) {
    requireOne(
        session
            .createNativeMutationQuery(
                """
                UPDATE login_password SET password_version = :version, password_hash = :hash
                WHERE login_id = :login AND email = :email AND password_version = :before
                """)
            .setParameter("version", choice.next().passwordVersion())
            .setParameter("hash", choice.next().hash())
            .setParameter("login", login.id())
            .setParameter("email", login.email().text())
            .setParameter("before", before)
            .executeUpdate());
  }

  private static void requireOne(int rows) {
    if (rows != 1) {
      throw new StaleStateException("The login was changed in the meantime");
    }
  }

  @Override
  public void rehash(KnownLogin seen, String hash) {
    seen.password()
        .ifPresent(
            password ->
                sessions.transaction(
                    session ->
                        session
                            .createNativeMutationQuery(
                                """
                                UPDATE login_password SET password_hash = :hash
                                WHERE login_id = :login AND password_version = :version
                                """)
                            .setParameter("hash", hash)
                            .setParameter("login", seen.login().id())
                            .setParameter("version", password.passwordVersion())
                            .executeUpdate()));
  }
}
