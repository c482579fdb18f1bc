package org.hearth.adapter.jpa.internal.signin;

import java.time.Instant;
import java.util.List;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.notification.JpaNotificationOutbox;
import org.hearth.adapter.jpa.internal.sessionwindow.SessionWindow;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.notification.NotificationOutbox;
import org.hearth.application.port.out.signin.AddressChanges;
import org.hearth.application.port.out.signin.ApiTokens;
import org.hearth.application.port.out.signin.Attempts;
import org.hearth.application.port.out.signin.HomePersons;
import org.hearth.application.port.out.signin.Logins;
import org.hearth.application.port.out.signin.PasswordLinks;
import org.hearth.application.port.out.signin.SecondFactors;
import org.hearth.application.port.out.signin.SessionStore;
import org.hearth.application.port.out.signin.SignInStorage;
import org.hearth.application.port.out.signin.Users;

/** Who may enter, in its tables. */
public final class JpaSignIn implements SignInStorage {
  private static final List<String> EXPIRED =
      List.of(
          "DELETE FROM login_session WHERE expires_at <= :now",
          "DELETE FROM pending_sign_in WHERE expires_at <= :now",
          "DELETE FROM password_link WHERE expires_at <= :now",
          "DELETE FROM address_change WHERE expires_at <= :now",
          "DELETE FROM attempt_count WHERE forget_at <= :now");

  private final HibernateSessions sessions;
  private final SessionLookup lookup;

  public JpaSignIn(HibernateSessions sessions, SessionLookup lookup) {
    this.sessions = sessions;
    this.lookup = lookup;
  }

  @Override
  public Users users() {
    return new JpaUsers(sessions);
  }

  @Override
  public Logins logins() {
    return new JpaLogins(sessions);
  }

  @Override
  public SessionStore sessions() {
    return new JpaSessionStore(sessions, lookup);
  }

  @Override
  public PasswordLinks links() {
    return new JpaPasswordLinks(sessions);
  }

  @Override
  public NotificationOutbox notifications() {
    return new JpaNotificationOutbox(sessions);
  }

  @Override
  public AddressChanges addressChanges() {
    return new JpaAddressChanges(sessions);
  }

  @Override
  public Attempts attempts() {
    return new JpaAttempts(sessions);
  }

  @Override
  public ApiTokens apiTokens() {
    return new JpaApiTokens(sessions);
  }

  @Override
  public HomePersons homePersons() {
    return new JpaHomePersons(sessions);
  }

  @Override
  public SecondFactors secondFactors() {
    return new JpaSecondFactors(sessions);
  }

  @Override
  public void forgetExpired(Instant now) {
    for (String expired : EXPIRED) {
      // Where servers forget at the same time, one of them may stand back.
      Conflicts.keptOrNot(
          () ->
              sessions.longTransaction(
                      session ->
                          session
                              .createNativeMutationQuery(expired)
                              .setParameter("now", now)
                              .executeUpdate())
                  >= 0);
    }
    sessions.afterCommit(SessionWindow::outlastEarlierLooks);
  }
}
