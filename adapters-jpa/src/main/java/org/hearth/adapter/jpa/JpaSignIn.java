package org.hearth.adapter.jpa;

import java.time.Instant;
import java.util.List;
import org.hearth.application.storage.login.AddressChanges;
import org.hearth.application.storage.login.ApiTokens;
import org.hearth.application.storage.login.Attempts;
import org.hearth.application.storage.login.HomePersons;
import org.hearth.application.storage.login.KeptSessions;
import org.hearth.application.storage.login.Letters;
import org.hearth.application.storage.login.Logins;
import org.hearth.application.storage.login.PasswordLinks;
import org.hearth.application.storage.login.SecondFactors;
import org.hearth.application.storage.login.SignInStorage;

/** Who may enter, in its tables. */
final class JpaSignIn implements SignInStorage {
  private static final List<String> EXPIRED =
      List.of(
          "DELETE FROM login_session WHERE expires_at <= :now",
          "DELETE FROM pending_sign_in WHERE expires_at <= :now",
          "DELETE FROM password_link WHERE expires_at <= :now",
          "DELETE FROM address_change WHERE expires_at <= :now",
          "DELETE FROM attempt_tally WHERE forget_at <= :now");

  private final Sessions sessions;
  private final SessionLookup lookup;

  JpaSignIn(Sessions sessions, SessionLookup lookup) {
    this.sessions = sessions;
    this.lookup = lookup;
  }

  @Override
  public Logins logins() {
    return new JpaLogins(sessions);
  }

  @Override
  public KeptSessions sessions() {
    return new JpaKeptSessions(sessions, lookup);
  }

  @Override
  public PasswordLinks links() {
    return new JpaPasswordLinks(sessions);
  }

  @Override
  public Letters letters() {
    return new JpaLetters(sessions);
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
    SessionLookup.outlastEarlierLooks();
  }
}
