package org.hearth.adapter.jpa;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.entity.ActorRow;
import org.hearth.adapter.jpa.entity.AuditEntryEntity;
import org.hearth.adapter.jpa.entity.AuditEntryEntity.ActorKind;
import org.hearth.adapter.jpa.entity.SessionEntity;
import org.hearth.adapter.jpa.entity.Standing;
import org.hearth.application.storage.login.FoundSession;
import org.hearth.application.storage.login.KeptSession;
import org.hearth.application.storage.login.KeptSessions;
import org.hearth.application.storage.login.TokenHash;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.login.Login;
import org.jspecify.annotations.Nullable;

/** Sessions in the table {@code login_session}. */
final class JpaKeptSessions implements KeptSessions {
  /**
   * Each join is by a primary key; that address and password are the same decides. What an issuer
   * vouched for has neither.
   */
  private static final String FIND =
      """
      select s.loginId, s.email, u.name, u.practice, a.name, s.onShift, s.expiresAt,
        s.actorKind, s.actorName, s.actorPractice, s.actorHome
      from SessionEntity s
      left join PasswordEntity p
        on p.loginId = s.loginId and p.email = s.email and p.edition = s.edition
      left join UserEntity u on u.id = s.loginId and u.email = s.email
      left join AccountEntity a on a.id = s.loginId and a.email = s.email and a.standing = :home
      where s.token = :token and s.expiresAt > :now
        and (s.actorKind is not null
          or p.loginId is not null and (u.id is not null or a.id is not null))
      """;

  private final Sessions sessions;

  JpaKeptSessions(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void open(KeptSession kept, AuditEntry entry) {
    sessions.transaction(
        session -> {
          session.insert(SessionEntity.of(kept));
          return session.insert(AuditEntryEntity.of(entry));
        });
  }

  @Override
  public Optional<FoundSession> find(TokenHash token, Instant now) {
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
                .map(JpaKeptSessions::found));
  }

  private static FoundSession found(@Nullable Object[] row) {
    Actor actor =
        row[7] == null
            ? login(row).actor(Optional.ofNullable((String) row[5]))
            : new ActorRow((ActorKind) row[7], (String) row[8], (String) row[9], (UUID) row[10])
                .toActor();
    return new FoundSession(actor, (Instant) row[6]);
  }

  private static Login login(@Nullable Object[] row) {
    boolean isUser = row[2] != null;
    return new LoginRow(
            isUser,
            (UUID) row[0],
            (String) row[1],
            (String) (isUser ? row[2] : row[4]),
            (String) row[3],
            null,
            null)
        .login();
  }

  @Override
  public boolean end(TokenHash token, AuditEntry entry) {
    return sessions.transaction(
        session -> {
          int ended =
              session
                  .createMutationQuery("delete from SessionEntity s where s.token = :token")
                  .setParameter("token", token.text())
                  .executeUpdate();
          if (ended == 1) {
            session.insert(AuditEntryEntity.of(entry));
          }
          return ended == 1;
        });
  }
}
