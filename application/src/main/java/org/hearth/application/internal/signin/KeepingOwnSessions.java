package org.hearth.application.internal.signin;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.signin.OwnSessions;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.account.Tenure;
import org.hearth.application.port.out.audit.AuditTrail.AuditFilter;
import org.hearth.application.port.out.signin.SessionStore.ActiveSession;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link OwnSessions}. */
final class KeepingOwnSessions implements OwnSessions {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;
  private final LiveSessions sessions;

  KeepingOwnSessions(UseCaseRunner runner, Access access, LiveSessions sessions) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
    this.sessions = sessions;
  }

  @Override
  public Either<Refusal, List<OwnSession>> list(Actor actor, SessionToken current) {
    TokenHash asking = Secrets.hash(current.text());
    return known(actor).map(whose -> sessions(whose, asking));
  }

  private List<OwnSession> sessions(Identity whose, TokenHash asking) {
    return sessions.of(whose).stream().map(found -> seen(found, asking)).toList();
  }

  @Override
  public Either<Refusal, Optional<Instant>> previous(Actor actor, SessionToken current) {
    return known(actor).map(whose -> previous(actor, whose, Secrets.hash(current.text())));
  }

  private Optional<Instant> previous(Actor actor, Identity whose, TokenHash current) {
    return sessions.find(current).flatMap(now -> before(now.use().begunAt(), whose, actor.name()));
  }

  /** Persons of a care home have one login: they are told apart by their names. */
  private Optional<Instant> before(Instant begun, Identity whose, String name) {
    AuditFilter signIns =
        new AuditFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.of(AuditAction.SIGNED_IN),
            Optional.of(whose.id()),
            Optional.empty(),
            Optional.of(begun));
    return context
        .storage()
        .auditTrail()
        .newest(signIns, List.of(Tenure.ALWAYS), Page.first(LOOKED_AT))
        .items()
        .stream()
        .filter(entry -> entry.actor().name().equals(name))
        .map(AuditEntry::at)
        .findFirst();
  }

  @Override
  public Either<Refusal, Integer> endOthers(Actor actor, SessionToken current) {
    TokenHash kept = Secrets.hash(current.text());
    return known(actor).map(whose -> endOthers(actor, whose, kept));
  }

  private int endOthers(Actor actor, Identity whose, TokenHash kept) {
    return sessions
        .stored()
        .endOthers(
            whose,
            kept,
            context.entry(
                actor,
                AuditAction.SIGNED_OUT,
                LiveSessions.home(actor),
                "ended the other sessions"));
  }

  private Either<Refusal, Identity> known(Actor actor) {
    return Option.ofOptional(actor.identity())
        .toEither(() -> runner.refuse(access.notAllowed(actor)));
  }

  private static OwnSession seen(ActiveSession found, TokenHash asking) {
    return new OwnSession(
        found.actor().name(),
        found.use().begunAt(),
        found.use().usedAt(),
        found.expiresAt(),
        found.use().source(),
        found.use().browser(),
        found.token().equals(asking));
  }
}
