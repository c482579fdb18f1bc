package org.hearth.application.internal.retention;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.audit.SealedTrail;
import org.hearth.application.port.in.retention.ApplyRetention;
import org.hearth.application.port.in.retention.ApplyRetention.RetentionSettings;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link ApplyRetention}. */
public final class ApplyingRetention implements ApplyRetention {
  /** Files whose import never began. */
  private static final Duration ABANDONED = Duration.ofDays(1);

  /** Events that were given up. */
  private static final Duration DEAD_LETTERS = Duration.ofDays(90);

  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;
  private final RetentionSettings settings;
  private final SealedTrail trail;

  public ApplyingRetention(
      UseCaseRunner runner, Access access, RetentionSettings settings, SealedTrail trail) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
    this.settings = settings;
    this.trail = trail;
  }

  @Override
  public Either<Refusal, Deleted> apply(Actor actor) {
    if (!(actor instanceof Actor.HearthSystem)) {
      return Either.left(runner.refuse(access.notAllowed(actor)));
    }
    Deleted deleted = delete(actor);
    if (deleted.isBesideTheTrail()) {
      runner.commit(
          ChangeSet.recorded(
              context.entry(
                  actor, AuditAction.RETENTION_APPLIED, Optional.empty(), words(deleted))),
          Either.right(deleted));
    }
    return Either.right(deleted);
  }

  /**
   * What is not sealed is not old. What expires by itself goes too: sessions, links, tallies of
   * attempts.
   */
  private Deleted delete(Actor actor) {
    Storage storage = context.storage();
    Instant now = context.now();
    storage.signIn().ifPresent(signIn -> signIn.forgetExpired(now));
    trail.seal(Integer.MAX_VALUE);
    return new Deleted(
        storage.idempotencyRecords().forgetBefore(now.minus(settings.answers())),
        storage
            .imports()
            .map(imports -> imports.jobs().forgetBefore(now.minus(settings.imports())))
            .orElse(0),
        storage
            .imports()
            .map(imports -> imports.files().deleteAbandoned(now.minus(ABANDONED)))
            .orElse(0),
        storage.events().map(events -> events.forgetDeadLetters(now.minus(DEAD_LETTERS))).orElse(0),
        trail.forget(yearsBefore(now), actor));
  }

  private Instant yearsBefore(Instant now) {
    return now.atZone(ZoneOffset.UTC).minus(settings.auditTrail()).toInstant();
  }

  private static String words(Deleted deleted) {
    return "deleted: %d answers, %d imports, %d files, %d events"
        .formatted(deleted.answers(), deleted.imports(), deleted.files(), deleted.deadLetters());
  }
}
