package org.hearth.adapter.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.application.storage.login.FoundSession;
import org.hearth.application.storage.login.KeptSession;
import org.hearth.application.storage.login.KeptSessions;
import org.hearth.application.storage.login.TokenHash;
import org.hearth.domain.actor.Actor;
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
        .flatMap(
            session ->
                actor(world, session).map(who -> new FoundSession(who, session.expiresAt())));
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
