package org.hearth.application.retention;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hearth.application.audit.SealedTrail;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Storage;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link ApplyRetention}. */
final class ApplyingRetention implements ApplyRetention {
  /** Files whose import never began. */
  private static final Duration ABANDONED = Duration.ofDays(1);

  private final Workplace workplace;
  private final Access access;
  private final RetentionSettings settings;
  private final SealedTrail trail;

  ApplyingRetention(
      Workplace workplace, Access access, RetentionSettings settings, SealedTrail trail) {
    this.workplace = workplace;
    this.access = access;
    this.settings = settings;
    this.trail = trail;
  }

  @Override
  public Either<Refusal, Deleted> apply(Actor actor) {
    if (!(actor instanceof Actor.HearthSystem)) {
      return Either.left(workplace.refuse(access.notAllowed(actor)));
    }
    Deleted deleted = delete(actor);
    if (deleted.isBesideTheTrail()) {
      workplace.keep(
          Change.recorded(
              workplace.entry(
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
    Storage storage = workplace.storage();
    Instant now = workplace.now();
    storage.signIn().forgetExpired(now);
    trail.seal(Integer.MAX_VALUE);
    return new Deleted(
        storage.receipts().forgetBefore(now.minus(settings.answers())),
        storage.importJobs().forgetBefore(now.minus(settings.imports())),
        storage.importFiles().deleteAbandoned(now.minus(ABANDONED)),
        trail.forget(yearsBefore(now), actor));
  }

  private Instant yearsBefore(Instant now) {
    return now.atZone(ZoneOffset.UTC).minus(settings.auditTrail()).toInstant();
  }

  private static String words(Deleted deleted) {
    return "deleted: %d answers, %d imports, %d files"
        .formatted(deleted.answers(), deleted.imports(), deleted.files());
  }
}
