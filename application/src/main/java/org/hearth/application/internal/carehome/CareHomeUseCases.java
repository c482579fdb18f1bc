package org.hearth.application.internal.carehome;

import io.vavr.control.Either;
import java.util.List;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.carehome.AskToServe;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.carehome.CareHomes;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** The use cases of {@link CareHomes}, which hold no state. */
public final class CareHomeUseCases implements CareHomes {
  private final OpeningCareHomes opening;
  private final AskingToServe asking;
  private final ServingCareHomes serving;
  private final ClosingCareHomes closing;

  public CareHomeUseCases(UseCaseRunner runner, Access access) {
    this.opening = new OpeningCareHomes(runner, access);
    this.asking = new AskingToServe(runner, access);
    this.serving = new ServingCareHomes(runner, access);
    this.closing = new ClosingCareHomes(runner, access);
  }

  @Override
  public Either<Refusal, CareHomeAccount> open(Actor actor, CareHomeForm form) {
    return opening.open(actor, form);
  }

  @Override
  public Either<Refusal, AskToServe.Asked> ask(Actor actor, @Nullable String dummyNhsNumber) {
    return asking.ask(actor, dummyNhsNumber);
  }

  @Override
  public Either<Refusal, List<ServiceRequest>> list(Actor actor, AccountId careHome) {
    return asking.list(actor, careHome);
  }

  @Override
  public Either<Refusal, CareHomeAccount> register(
      Actor actor, AccountId careHome, OdsCode practice) {
    return serving.register(actor, careHome, practice);
  }

  @Override
  public Either<Refusal, CareHomeAccount> refuse(
      Actor actor, AccountId careHome, OdsCode practice) {
    return serving.refuse(actor, careHome, practice);
  }

  @Override
  public Either<Refusal, CareHomeAccount> end(Actor actor, AccountId careHome, OdsCode practice) {
    return serving.end(actor, careHome, practice);
  }

  @Override
  public Either<Refusal, ClosedCareHome> close(
      Actor actor, AccountId careHome, SeenVersions seen, @Nullable String reason) {
    return closing.close(actor, careHome, seen, reason);
  }
}
