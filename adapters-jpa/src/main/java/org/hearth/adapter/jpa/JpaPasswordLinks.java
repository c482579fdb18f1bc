package org.hearth.adapter.jpa;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.entity.PasswordLinkEntity;
import org.hearth.application.storage.login.KnownLogin;
import org.hearth.application.storage.login.PasswordLink;
import org.hearth.application.storage.login.PasswordLinks;
import org.hearth.application.storage.login.TokenHash;
import org.jspecify.annotations.Nullable;

/** Links to choose a password in the table {@code password_link}. */
final class JpaPasswordLinks implements PasswordLinks {
  private static final String FIND =
      """
      SELECT u.id IS NOT NULL AS is_user, l.login_id, l.email, coalesce(u.name, a.name) AS name,
        u.practice, p.edition, p.password_hash
      FROM password_link l
      LEFT JOIN login_password p ON p.login_id = l.login_id AND p.email = l.email
      LEFT JOIN app_user u ON u.id = l.login_id AND u.email = l.email
      LEFT JOIN account a
        ON a.id = l.login_id AND a.email = l.email AND a.standing = 'CARE_HOME'
      WHERE l.token = :token AND l.expires_at > :now AND (u.id IS NOT NULL OR a.id IS NOT NULL)
        AND l.edition IS NOT DISTINCT FROM p.edition
      """;

  private final Sessions sessions;

  JpaPasswordLinks(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void keep(PasswordLink link) {
    sessions.transaction(session -> session.insert(PasswordLinkEntity.of(link)));
  }

  @Override
  public Optional<KnownLogin> find(TokenHash token, Instant now) {
    return sessions.each(
        session ->
            session
                .createNativeQuery(FIND, Object[].class)
                .addScalar("is_user", Boolean.class)
                .addScalar("login_id", UUID.class)
                .addScalar("email", String.class)
                .addScalar("name", String.class)
                .addScalar("practice", String.class)
                .addScalar("edition", UUID.class)
                .addScalar("password_hash", String.class)
                .setParameter("token", token.text())
                .setParameter("now", now)
                .getResultList()
                .stream()
                .findFirst()
                .map(JpaPasswordLinks::known));
  }

  private static KnownLogin known(@Nullable Object[] row) {
    return new LoginRow(
            Boolean.TRUE.equals(row[0]),
            (UUID) row[1],
            (String) row[2],
            (String) row[3],
            (String) row[4],
            (UUID) row[5],
            (String) row[6])
        .known();
  }
}
