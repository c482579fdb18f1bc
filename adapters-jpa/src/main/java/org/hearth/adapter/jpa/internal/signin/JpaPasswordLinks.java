package org.hearth.adapter.jpa.internal.signin;

import java.time.Instant;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.entity.PasswordLinkEntity;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.PasswordLinks;
import org.hearth.application.port.out.signin.PasswordLinks.PasswordLink;
import org.hearth.application.port.out.signin.TokenHash;

/** Links to choose a password in the table {@code password_link}. */
final class JpaPasswordLinks implements PasswordLinks {
  private static final String FIND =
      """
      SELECT u.id IS NOT NULL AS is_user, l.login_id, l.email, coalesce(u.name, a.name) AS name,
        u.practice, u.administrator, p.password_version, p.password_hash
      FROM password_link l
      LEFT JOIN login_password p ON p.login_id = l.login_id AND p.email = l.email
      LEFT JOIN app_user u ON u.id = l.login_id AND u.email = l.email AND NOT u.disabled
      LEFT JOIN account a
        ON a.id = l.login_id AND a.email = l.email AND a.state = 'CARE_HOME'
      WHERE l.token = :token AND l.expires_at > :now AND (u.id IS NOT NULL OR a.id IS NOT NULL)
        AND l.password_version IS NOT DISTINCT FROM p.password_version
      """;

  private final HibernateSessions sessions;

  JpaPasswordLinks(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void keep(PasswordLink link) {
    sessions.transaction(session -> session.insert(PasswordLinkEntity.of(link)));
  }

  @Override
  public Optional<KnownLogin> find(TokenHash token, Instant now) {
    return sessions.look(
        session ->
            LoginRow.first(
                session
                    .createNativeQuery(FIND, Object[].class)
                    .setParameter("token", token.text())
                    .setParameter("now", now)));
  }
}
