package org.hearth.application.internal.resident;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.resident.Residents;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;

/** The use cases of {@link Residents}, which hold no state. */
public final class ResidentUseCases implements Residents {
  private final RegisteringResidents registering;
  private final ListingResidents listing;
  private final MovingResidents moving;
  private final EndingDependencies ending;
  private final ListingDependencies dependencies;

  public ResidentUseCases(UseCaseRunner runner, Access access) {
    this.registering = new RegisteringResidents(runner, access);
    this.listing = new ListingResidents(runner, access);
    this.moving = new MovingResidents(runner, access);
    this.ending = new EndingDependencies(runner, access);
    this.dependencies = new ListingDependencies(runner, access);
  }

  @Override
  public Either<Refusal, Resident> register(Actor actor, AccountId careHome, PatientForm form) {
    return registering.register(actor, careHome, form);
  }

  @Override
  public Either<Refusal, Slice<Resident>> list(Actor actor, AccountId careHome, Page page) {
    return listing.list(actor, careHome, page);
  }

  @Override
  public Either<Refusal, Resident> move(Actor actor, AccountId resident, AccountId toCareHome) {
    return moving.move(actor, resident, toCareHome);
  }

  @Override
  public Either<Refusal, Patient> end(
      Actor actor, AccountId resident, EndReason reason, LocalDate on) {
    return ending.end(actor, resident, reason, on);
  }

  @Override
  public Either<Refusal, List<DependencyLink>> dependencies(Actor actor, AccountId patient) {
    return dependencies.dependencies(actor, patient);
  }
}
