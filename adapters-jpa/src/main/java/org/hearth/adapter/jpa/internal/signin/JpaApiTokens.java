package org.hearth.adapter.jpa.internal.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.ApiTokenEntity;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.signin.ApiTokens;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.program.ApiToken;

/** Tokens of programs in the table {@code api_token}. */
final class JpaApiTokens implements ApiTokens {
  private static final String FIND = "SELECT * FROM api_token t";

  private final HibernateSessions sessions;

  JpaApiTokens(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void add(ApiToken token, TokenHash secret, AuditEntry entry) {
    sessions.transaction(
        session -> {
          session.insert(ApiTokenEntity.of(token, secret));
          AuditEntryRow.add(session, entry);
          return true;
        });
  }

  @Override
  public Optional<ApiToken> find(TokenHash secret, Instant now) {
    return sessions
        .look(
            session ->
                session
                    .createNativeQuery(FIND + " WHERE t.secret = :secret", ApiTokenEntity.class)
                    .setParameter("secret", secret.text())
                    .uniqueResultOptional())
        .map(ApiTokenEntity::toToken)
        .filter(token -> token.expiresAt().isAfter(now));
  }

  @Override
  public Optional<ApiToken> find(UUID id) {
    return sessions.look(
        session ->
            Optional.ofNullable(session.get(ApiTokenEntity.class, id))
                .map(ApiTokenEntity::toToken));
  }

  @Override
  public Slice<ApiToken> list(Optional<OdsCode> practice, Page page) {
    Conditions conditions =
        new Conditions()
            .and("t.practice = :practice", "practice", practice.map(OdsCode::text))
            .and("t.id > :after", "after", page.after());
    return sessions.look(
        session ->
            Slice.of(
                conditions
                    .query(session, FIND, "t.id", ApiTokenEntity.class)
                    .setMaxResults(page.limit() + 1)
                    .getResultList()
                    .stream()
                    .map(ApiTokenEntity::toToken)
                    .toList(),
                page,
                ApiToken::id));
  }

  /** A token is looked up for each call, so that nothing outlasts this. */
  @Override
  public boolean revoke(UUID id, AuditEntry entry) {
    return sessions.transaction(
        session -> {
          int revoked =
              session
                  .createNativeMutationQuery("DELETE FROM api_token WHERE id = :id")
                  .setParameter("id", id)
                  .executeUpdate();
          if (revoked == 1) {
            AuditEntryRow.add(session, entry);
          }
          return revoked == 1;
        });
  }
}
