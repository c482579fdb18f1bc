package org.hearth.adapter.jpa;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.entity.PasswordLinkEntity;
import org.hearth.adapter.jpa.entity.Standing;
import org.hearth.application.storage.login.KnownLogin;
import org.hearth.application.storage.login.PasswordLink;
import org.hearth.application.storage.login.PasswordLinks;
import org.hearth.application.storage.login.TokenHash;
import org.jspecify.annotations.Nullable;

/** Links to choose a password in the table {@code password_link}. */
final class JpaPasswordLinks implements PasswordLinks {
  private static final String FIND =
      """
      select l.loginId, l.email, u.name, u.practice, a.name, p.edition, p.passwordHash
      from PasswordLinkEntity l
      left join PasswordEntity p on p.loginId = l.loginId and p.email = l.email
      left join UserEntity u on u.id = l.loginId and u.email = l.email
      left join AccountEntity a on a.id = l.loginId and a.email = l.email and a.standing = :home
      where l.token = :token and l.expiresAt > :now and (u.id is not null or a.id is not null)
        and (l.edition = p.edition or (l.edition is null and p.edition is null))
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
                .createSelectionQuery(FIND, Object[].class)
                .setParameter("home", Standing.CARE_HOME)
                .setParameter("token", token.text())
                .setParameter("now", now)
                .getResultList()
                .stream()
                .findFirst()
                .map(JpaPasswordLinks::known));
  }

  private static KnownLogin known(@Nullable Object[] row) {
    boolean isUser = row[2] != null;
    return new LoginRow(
            isUser,
            (UUID) row[0],
            (String) row[1],
            (String) (isUser ? row[2] : row[4]),
            (String) row[3],
            (UUID) row[5],
            (String) row[6])
        .known();
  }
}
