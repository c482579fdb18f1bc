package org.hearth.adapter.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearth.application.storage.login.FoundSession;
import org.hearth.application.storage.login.KeptSession;
import org.hearth.application.storage.login.KeptSessions;
import org.hearth.application.storage.login.TokenHash;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditEntry;

/** Sessions in memory. */
record InMemorySessions(Memory memory) implements KeptSessions {
  @Override
  public void open(KeptSession session, AuditEntry entry) {
    memory.keep(
        List.of(session),
        (world, kept) -> world.with(world.logins().with(kept)).after(List.of(), List.of(entry)));
  }

  @Override
  public Optional<FoundSession> find(TokenHash token, Instant now) {
    World world = memory.now();
    return world
        .logins()
        .sessions()
        .get(token)
        .toJavaOptional()
        .filter(session -> session.expiresAt().isAfter(now))
        .flatMap(session -> found(world, session));
  }

  private static Optional<FoundSession> found(World world, KeptSession session) {
    return actor(world, session)
        .map(who -> new FoundSession(session.token(), who, session.use(), session.expiresAt()));
  }

  @Override
  public void use(FoundSession seen, Instant now) {
    memory.change(
        world ->
            world
                .logins()
                .sessions()
                .get(seen.token())
                .filter(session -> session.use().equals(seen.use()))
                .map(session -> world.with(world.logins().with(session.usedAgain(now))))
                .getOrElse(world));
  }

  @Override
  public List<FoundSession> of(Identity whose, Instant now) {
    World world = memory.now();
    return world
        .logins()
        .sessions()
        .values()
        .filter(session -> session.expiresAt().isAfter(now) && isOf(session, whose))
        .toJavaStream()
        .flatMap(session -> found(world, session).stream())
        .sorted(
            Comparator.comparing((FoundSession found) -> found.use().begunAt())
                .thenComparing(found -> found.token().text()))
        .toList();
  }

  @Override
  public int endOthers(Identity whose, TokenHash but, AuditEntry entry) {
    return memory.alter(
        world -> {
          World after = world.with(world.logins().withoutSessions(other(whose, but)));
          return count(world) == count(after)
              ? world
              : after.after(List.of(), List.of(entry)).orElseThrow();
        },
        (before, after) -> count(before) - count(after));
  }

  private static int count(World world) {
    return world.logins().sessions().size();
  }

  private static Predicate<KeptSession> other(Identity whose, TokenHash but) {
    return session -> isOf(session, whose) && !session.token().equals(but);
  }

  private static boolean isOf(KeptSession session, Identity whose) {
    return session instanceof KeptSession.OfLogin of
        ? of.login().toString().equals(whose.id())
        : ((KeptSession.OfActor) session)
            .actor()
            .identity()
            .filter(known -> known.id().equals(whose.id()))
            .isPresent();
  }

  private static Optional<Actor> actor(World world, KeptSession session) {
    if (session instanceof KeptSession.OfLogin of) {
      return world
          .login(of.login(), of.email())
          .filter(known -> known.edition().equals(Optional.of(of.edition())))
          .map(known -> known.login().actor(of.onShift()));
    }
    return Optional.of(((KeptSession.OfActor) session).actor());
  }

  @Override
  public boolean end(TokenHash token, AuditEntry entry) {
    return memory
        .keep(
            List.of(token),
            (world, ended) ->
                world.logins().sessions().containsKey(ended)
                    ? world
                        .with(world.logins().withoutSession(ended))
                        .after(List.of(), List.of(entry))
                    : Optional.empty())
        .get(0);
  }
}
