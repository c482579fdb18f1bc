package org.hearth.application.imports;

import io.vavr.control.Either;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Workplace;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link PlanImport} and {@link ApplyImport}. */
public final class Importing implements PlanImport, ApplyImport {
  public Importing(Workplace workplace, Access access) {}

  @Override
  public Either<Refusal, ImportSummary> plan(
      Actor actor, ImportKind kind, ImportFile file, ImportListener listener) {
    return Either.left(new Refusal.NotAllowed());
  }

  @Override
  public Either<Refusal, ImportSummary> apply(
      Actor actor,
      ImportKind kind,
      ImportFile file,
      Confirmations confirmations,
      ImportListener listener) {
    return Either.left(new Refusal.NotAllowed());
  }
}
