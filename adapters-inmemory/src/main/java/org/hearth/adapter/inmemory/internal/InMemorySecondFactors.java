package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashSet;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.signin.SecondFactors;
import org.hearth.application.port.out.signin.SecondFactors.PendingSignIn;
import org.hearth.application.port.out.signin.SecondFactors.SecondFactor;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.notification.EmailNotification;

/** Second factors in memory. */
record InMemorySecondFactors(SnapshotHolder holder) implements SecondFactors {
  @Override
  public Optional<SecondFactor> find(UUID login) {
    return holder.now().factors().factors().get(login).toJavaOptional();
  }

  @Override
  public boolean setUp(
      SecondFactor factor,
      Optional<UUID> replaced,
      Collection<TokenHash> recoveryCodes,
      EmailNotification notice,
      AuditEntry entry) {
    return holder
        .keep(
            List.of(factor),
            (snapshot, kept) ->
                has(snapshot, kept.login(), replaced)
                    ? snapshot
                        .with(snapshot.factors().with(kept).with(kept.login(), recoveryCodes))
                        .after(List.of(notice), List.of(entry))
                    : Optional.empty())
        .get(0);
  }

  private static boolean has(Snapshot snapshot, UUID login, Optional<UUID> factor) {
    return snapshot
        .factors()
        .factors()
        .get(login)
        .map(SecondFactor::id)
        .toJavaOptional()
        .equals(factor);
  }

  @Override
  public boolean use(SecondFactor factor, long step) {
    return holder
        .keep(
            List.of(step),
            (snapshot, used) ->
                snapshot
                    .factors()
                    .factors()
                    .get(factor.login())
                    .filter(now -> now.id().equals(factor.id()) && now.lastStep() < used)
                    .map(now -> new SecondFactor(now.id(), now.login(), now.secret(), used))
                    .map(now -> snapshot.with(snapshot.factors().with(now)))
                    .toJavaOptional())
        .get(0);
  }

  @Override
  public boolean useRecoveryCode(UUID login, TokenHash code, AuditEntry entry) {
    return holder
        .keep(
            List.of(code),
            (snapshot, used) ->
                snapshot.factors().codes().getOrElse(login, HashSet.empty()).contains(used)
                    ? snapshot
                        .with(
                            snapshot
                                .factors()
                                .with(
                                    login,
                                    snapshot
                                        .factors()
                                        .codes()
                                        .getOrElse(login, HashSet.empty())
                                        .remove(used)))
                        .after(List.of(), List.of(entry))
                    : Optional.empty())
        .get(0);
  }

  @Override
  public boolean remove(SecondFactor factor, EmailNotification notice, AuditEntry entry) {
    return holder
        .keep(
            List.of(factor),
            (snapshot, gone) ->
                has(snapshot, gone.login(), Optional.of(gone.id()))
                    ? snapshot
                        .with(snapshot.factors().without(gone.login()))
                        .after(List.of(notice), List.of(entry))
                    : Optional.empty())
        .get(0);
  }

  @Override
  public void begin(PendingSignIn pending) {
    holder.change(snapshot -> snapshot.with(snapshot.factors().with(pending)));
  }

  @Override
  public Optional<PendingSignIn> pending(TokenHash token, Instant now) {
    return holder
        .now()
        .factors()
        .pending()
        .get(token)
        .filter(pending -> pending.expiresAt().isAfter(now))
        .toJavaOptional();
  }

  @Override
  public boolean finish(TokenHash token) {
    return holder
        .keep(
            List.of(token),
            (snapshot, ended) ->
                snapshot.factors().pending().containsKey(ended)
                    ? Optional.of(snapshot.with(snapshot.factors().without(ended)))
                    : Optional.empty())
        .get(0);
  }
}
