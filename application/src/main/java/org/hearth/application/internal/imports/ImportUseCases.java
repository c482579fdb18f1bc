package org.hearth.application.internal.imports;

import io.vavr.control.Either;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportListener;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.Imports;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/** The use cases of {@link Imports}, which hold no state. */
public final class ImportUseCases implements Imports {
  private final UseCaseRunner runner;
  private final Access access;

  public ImportUseCases(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.access = access;
  }

  @Override
  public Either<Refusal, ImportSummary> plan(
      Actor actor, ImportKind kind, ImportFile file, ImportListener listener) {
    return new Importing(runner, access).plan(actor, kind, file, listener);
  }

  @Override
  public Either<Refusal, ImportSummary> apply(
      Actor actor,
      ImportKind kind,
      ImportFile file,
      Confirmations confirmations,
      ImportListener listener) {
    return new Importing(runner, access).apply(actor, kind, file, confirmations, listener);
  }
}
