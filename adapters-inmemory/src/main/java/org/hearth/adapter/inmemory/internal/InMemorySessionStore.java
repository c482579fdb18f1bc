package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearth.application.port.out.signin.SessionStore;
import org.hearth.application.port.out.signin.SessionStore.ActiveSession;
import org.hearth.application.port.out.signin.StoredSession;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.ClosedCareHome;

/** Sessions in memory. */
record InMemorySessionStore(SnapshotHolder holder) implements SessionStore {
  @Override
  public void open(StoredSession session, AuditEntry entry) {
    holder.keep(
        List.of(session),
        (snapshot, kept) ->
            snapshot.with(snapshot.logins().with(kept)).after(List.of(), List.of(entry)));
  }

  @Override
  public Optional<ActiveSession> find(TokenHash token, Instant now) {
    Snapshot snapshot = holder.now();
    return snapshot
        .logins()
        .sessions()
        .get(token)
        .toJavaOptional()
        .filter(session -> session.expiresAt().isAfter(now))
        .flatMap(session -> found(snapshot, session));
  }

  private static Optional<ActiveSession> found(Snapshot snapshot, StoredSession session) {
    return actor(snapshot, session)
        .map(who -> new ActiveSession(session.token(), who, session.use(), session.expiresAt()));
  }

  @Override
  public void use(ActiveSession seen, Instant now) {
    holder.change(
        snapshot ->
            snapshot
                .logins()
                .sessions()
                .get(seen.token())
                .filter(session -> session.use().equals(seen.use()))
                .map(session -> snapshot.with(snapshot.logins().with(session.usedAgain(now))))
                .getOrElse(snapshot));
  }

  @Override
  public List<ActiveSession> of(Identity whose, Instant now) {
    Snapshot snapshot = holder.now();
    return snapshot
        .logins()
        .sessions()
        .values()
        .filter(session -> session.expiresAt().isAfter(now) && isOf(session, whose))
        .toJavaStream()
        .flatMap(session -> found(snapshot, session).stream())
        .sorted(
            Comparator.comparing((ActiveSession found) -> found.use().begunAt())
                .thenComparing(found -> found.token().text()))
        .toList();
  }

  @Override
  public int endOthers(Identity whose, TokenHash but, AuditEntry entry) {
    return holder.alter(
        snapshot -> {
          Snapshot after = snapshot.with(snapshot.logins().withoutSessions(other(whose, but)));
          return count(snapshot) == count(after)
              ? snapshot
              : after.after(List.of(), List.of(entry)).orElseThrow();
        },
        (before, after) -> count(before) - count(after));
  }

  private static int count(Snapshot snapshot) {
    return snapshot.logins().sessions().size();
  }

  private static Predicate<StoredSession> other(Identity whose, TokenHash but) {
    return session -> isOf(session, whose) && !session.token().equals(but);
  }

  private static boolean isOf(StoredSession session, Identity whose) {
    return session instanceof StoredSession.OfLogin of
        ? of.login().toString().equals(whose.id())
        : ((StoredSession.OfActor) session)
            .actor()
            .identity()
            .filter(known -> known.id().equals(whose.id()))
            .isPresent();
  }

  private static Optional<Actor> actor(Snapshot snapshot, StoredSession session) {
    if (session instanceof StoredSession.OfLogin of) {
      return snapshot
          .login(of.login(), of.email())
          .filter(known -> known.passwordVersion().equals(Optional.of(of.passwordVersion())))
          .map(known -> known.login().actor(of.onShift()));
    }
    return Optional.of(((StoredSession.OfActor) session).actor())
        .filter(actor -> !isOfClosedHome(snapshot, actor));
  }

  private static boolean isOfClosedHome(Snapshot snapshot, Actor actor) {
    return actor instanceof Actor.CareHomeStaff staff
        && snapshot.accounts().find(staff.careHome()) instanceof ClosedCareHome;
  }

  @Override
  public boolean end(TokenHash token, AuditEntry entry) {
    return holder
        .keep(
            List.of(token),
            (snapshot, ended) ->
                snapshot.logins().sessions().containsKey(ended)
                    ? snapshot
                        .with(snapshot.logins().withoutSession(ended))
                        .after(List.of(), List.of(entry))
                    : Optional.empty())
        .get(0);
  }
}
