package org.hearth.adapter.inmemory;

import io.vavr.collection.HashSet;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.storage.login.PendingSignIn;
import org.hearth.application.storage.login.SecondFactor;
import org.hearth.application.storage.login.SecondFactors;
import org.hearth.application.storage.login.TokenHash;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.letter.Letter;

/** Second factors in memory. */
record InMemorySecondFactors(Memory memory) implements SecondFactors {
  @Override
  public Optional<SecondFactor> find(UUID login) {
    return memory.now().factors().factors().get(login).toJavaOptional();
  }

  @Override
  public boolean setUp(
      SecondFactor factor,
      Optional<UUID> replaced,
      Collection<TokenHash> recoveryCodes,
      Letter notice,
      AuditEntry entry) {
    return memory
        .keep(
            List.of(factor),
            (world, kept) ->
                has(world, kept.login(), replaced)
                    ? world
                        .with(world.factors().with(kept).with(kept.login(), recoveryCodes))
                        .after(List.of(notice), List.of(entry))
                    : Optional.empty())
        .get(0);
  }

  private static boolean has(World world, UUID login, Optional<UUID> factor) {
    return world
        .factors()
        .factors()
        .get(login)
        .map(SecondFactor::id)
        .toJavaOptional()
        .equals(factor);
  }

  @Override
  public boolean use(SecondFactor factor, long step) {
    return memory
        .keep(
            List.of(step),
            (world, used) ->
                world
                    .factors()
                    .factors()
                    .get(factor.login())
                    .filter(now -> now.id().equals(factor.id()) && now.lastStep() < used)
                    .map(now -> new SecondFactor(now.id(), now.login(), now.secret(), used))
                    .map(now -> world.with(world.factors().with(now)))
                    .toJavaOptional())
        .get(0);
  }

  @Override
  public boolean useRecoveryCode(UUID login, TokenHash code, AuditEntry entry) {
    return memory
        .keep(
            List.of(code),
            (world, used) ->
                world.factors().codes().getOrElse(login, HashSet.empty()).contains(used)
                    ? world
                        .with(
                            world
                                .factors()
                                .with(
                                    login,
                                    world
                                        .factors()
                                        .codes()
                                        .getOrElse(login, HashSet.empty())
                                        .remove(used)))
                        .after(List.of(), List.of(entry))
                    : Optional.empty())
        .get(0);
  }

  @Override
  public boolean remove(SecondFactor factor, Letter notice, AuditEntry entry) {
    return memory
        .keep(
            List.of(factor),
            (world, gone) ->
                has(world, gone.login(), Optional.of(gone.id()))
                    ? world
                        .with(world.factors().without(gone.login()))
                        .after(List.of(notice), List.of(entry))
                    : Optional.empty())
        .get(0);
  }

  @Override
  public void begin(PendingSignIn pending) {
    memory.change(world -> world.with(world.factors().with(pending)));
  }

  @Override
  public Optional<PendingSignIn> pending(TokenHash token, Instant now) {
    return memory
        .now()
        .factors()
        .pending()
        .get(token)
        .filter(pending -> pending.expiresAt().isAfter(now))
        .toJavaOptional();
  }

  @Override
  public boolean finish(TokenHash token) {
    return memory
        .keep(
            List.of(token),
            (world, ended) ->
                world.factors().pending().containsKey(ended)
                    ? Optional.of(world.with(world.factors().without(ended)))
                    : Optional.empty())
        .get(0);
  }
}
