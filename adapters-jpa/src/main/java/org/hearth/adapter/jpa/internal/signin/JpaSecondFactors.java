package org.hearth.adapter.jpa.internal.signin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.entity.NotificationRow;
import org.hearth.adapter.jpa.internal.entity.PendingSignInEntity;
import org.hearth.adapter.jpa.internal.entity.RecoveryCodeRow;
import org.hearth.adapter.jpa.internal.entity.SecondFactorEntity;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.signin.SecondFactors;
import org.hearth.application.port.out.signin.SecondFactors.PendingSignIn;
import org.hearth.application.port.out.signin.SecondFactors.SecondFactor;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.notification.EmailNotification;
import org.hibernate.StatelessSession;

/** Second factors in {@code second_factor}, {@code recovery_code} and {@code pending_sign_in}. */
final class JpaSecondFactors implements SecondFactors {
  private final HibernateSessions sessions;

  JpaSecondFactors(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<SecondFactor> find(UUID login) {
    return sessions.look(
        session ->
            Optional.ofNullable(session.get(SecondFactorEntity.class, login))
                .map(SecondFactorEntity::toFactor));
  }

  /** Of two who set one up at once, one has its way: the row of the login has one key. */
  @Override
  public boolean setUp(
      SecondFactor factor,
      Optional<UUID> replaced,
      Collection<TokenHash> recoveryCodes,
      EmailNotification notice,
      AuditEntry entry) {
    return Conflicts.keptOrNot(
        () ->
            sessions.transaction(
                session ->
                    replaced.stream().allMatch(old -> delete(session, factor.login(), old))
                        && insert(session, factor, recoveryCodes)
                        && recorded(session, List.of(notice), entry)));
  }

  private static boolean insert(
      StatelessSession session, SecondFactor factor, Collection<TokenHash> recoveryCodes) {
    session.insert(SecondFactorEntity.of(factor));
    List<RecoveryCodeRow> codes =
        recoveryCodes.stream()
            .map(code -> new RecoveryCodeRow(factor.login(), code.text()))
            .toList();
    session.doWork(connection -> RecoveryCodeRow.TABLE.insertAll(connection, codes));
    return true;
  }

  /** False, and nothing deleted, where the login has that factor no more. */
  private static boolean delete(StatelessSession session, UUID login, UUID factor) {
    boolean deleted =
        session
                .createNativeMutationQuery(
                    "DELETE FROM second_factor WHERE login_id = :login AND id = :id")
                .setParameter("login", login)
                .setParameter("id", factor)
                .executeUpdate()
            == 1;
    if (deleted) {
      session
          .createNativeMutationQuery("DELETE FROM recovery_code WHERE login_id = :login")
          .setParameter("login", login)
          .executeUpdate();
    }
    return deleted;
  }

  private static boolean recorded(
      StatelessSession session, List<EmailNotification> notifications, AuditEntry entry) {
    notifications.forEach(notification -> NotificationRow.add(session, notification));
    AuditEntryRow.add(session, entry);
    return true;
  }

  @Override
  public boolean use(SecondFactor factor, long step) {
    return Conflicts.keptOrNot(
        () ->
            sessions.transaction(
                    session ->
                        session
                            .createNativeMutationQuery(
                                """
                                UPDATE second_factor SET last_step = :step
                                WHERE login_id = :login AND id = :id AND last_step < :step
                                """)
                            .setParameter("step", step)
                            .setParameter("login", factor.login())
                            .setParameter("id", factor.id())
                            .executeUpdate())
                == 1);
  }

  @Override
  public boolean useRecoveryCode(UUID login, TokenHash code, AuditEntry entry) {
    return Conflicts.keptOrNot(
        () ->
            sessions.transaction(
                session ->
                    session
                                .createNativeMutationQuery(
                                    "DELETE FROM recovery_code"
                                        + " WHERE login_id = :login AND code = :code")
                                .setParameter("login", login)
                                .setParameter("code", code.text())
                                .executeUpdate()
                            == 1
                        && recorded(session, List.of(), entry)));
  }

  @Override
  public boolean remove(SecondFactor factor, EmailNotification notice, AuditEntry entry) {
    return Conflicts.keptOrNot(
        () ->
            sessions.transaction(
                session ->
                    delete(session, factor.login(), factor.id())
                        && recorded(session, List.of(notice), entry)));
  }

  @Override
  public void begin(PendingSignIn pending) {
    sessions.transaction(session -> session.insert(PendingSignInEntity.of(pending)));
  }

  @Override
  public Optional<PendingSignIn> pending(TokenHash token, Instant now) {
    return sessions
        .look(
            session ->
                Optional.ofNullable(session.get(PendingSignInEntity.class, token.text()))
                    .map(PendingSignInEntity::toPending))
        .filter(pending -> pending.expiresAt().isAfter(now));
  }

  @Override
  public boolean finish(TokenHash token) {
    return Conflicts.keptOrNot(
        () ->
            sessions.transaction(
                    session ->
                        session
                            .createNativeMutationQuery(
                                "DELETE FROM pending_sign_in WHERE token = :token")
                            .setParameter("token", token.text())
                            .executeUpdate())
                == 1);
  }
}
