package org.hearth.application.internal.carehome;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.carehome.ServeCareHome;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link ServeCareHome}. */
final class ServingCareHomes implements ServeCareHome {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  ServingCareHomes(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, CareHomeAccount> register(
      Actor actor, AccountId careHome, OdsCode practice) {
    return runner.execute(() -> decideRegistration(actor, careHome, practice));
  }

  private Either<AuditedRefusal, Outcome<CareHomeAccount>> decideRegistration(
      Actor actor, AccountId careHome, OdsCode practice) {
    return access.openCareHome(actor, careHome).flatMap(home -> confirm(actor, home, practice));
  }

  private Either<AuditedRefusal, Outcome<CareHomeAccount>> confirm(
      Actor actor, CareHomeAccount home, OdsCode practice) {
    AuditEntry entry = entry(actor, AuditAction.CARE_HOME_REGISTERED_AT_PRACTICE, home, practice);
    if (home.isAt(practice)) {
      return Either.right(runner.read(home, entry));
    }
    CareHomeAccount served = home.registeredAt(practice);
    return waiting(home, practice).map(request -> confirmed(home, served, request, entry));
  }

  private static Outcome<CareHomeAccount> confirmed(
      CareHomeAccount home, CareHomeAccount served, ServiceRequest request, AuditEntry entry) {
    return new Outcome<>(
        served, ChangeSet.with(entry).amend(home, served).answerService(request).build());
  }

  @Override
  public Either<Refusal, CareHomeAccount> refuse(
      Actor actor, AccountId careHome, OdsCode practice) {
    return runner.execute(() -> decideRefusal(actor, careHome, practice));
  }

  private Either<AuditedRefusal, Outcome<CareHomeAccount>> decideRefusal(
      Actor actor, AccountId careHome, OdsCode practice) {
    return access.openCareHome(actor, careHome).flatMap(home -> decline(actor, home, practice));
  }

  private Either<AuditedRefusal, Outcome<CareHomeAccount>> decline(
      Actor actor, CareHomeAccount home, OdsCode practice) {
    return waiting(home, practice).map(request -> declined(actor, home, request));
  }

  private Outcome<CareHomeAccount> declined(
      Actor actor, CareHomeAccount home, ServiceRequest request) {
    AuditEntry entry = entry(actor, AuditAction.SERVICE_REFUSED, home, request.practice());
    return new Outcome<>(home, ChangeSet.with(entry).answerService(request).build());
  }

  private Either<AuditedRefusal, ServiceRequest> waiting(CareHomeAccount home, OdsCode practice) {
    Optional<ServiceRequest> request =
        context.storage().accounts().serviceRequests(home.id()).stream()
            .filter(each -> each.practice().equals(practice))
            .findFirst();
    return Option.ofOptional(request)
        .toEither(() -> AuditedRefusal.because(new CareHomeRefusal.ServiceRequestNotFound()));
  }

  @Override
  public Either<Refusal, CareHomeAccount> end(Actor actor, AccountId careHome, OdsCode practice) {
    return runner.execute(() -> decideEnd(actor, careHome, practice));
  }

  private Either<AuditedRefusal, Outcome<CareHomeAccount>> decideEnd(
      Actor actor, AccountId careHome, OdsCode practice) {
    return access
        .staff(actor)
        .flatMap(staff -> own(staff, practice))
        .flatMap(staff -> access.openCareHome(staff, careHome))
        .flatMap(home -> leave(actor, home, practice));
  }

  private Either<AuditedRefusal, PracticeStaff> own(PracticeStaff staff, OdsCode practice) {
    return staff.practice().equals(practice)
        ? Either.right(staff)
        : Either.left(access.notAllowed(staff));
  }

  private Either<AuditedRefusal, Outcome<CareHomeAccount>> leave(
      Actor actor, CareHomeAccount home, OdsCode practice) {
    boolean hasResidents =
        !context
            .storage()
            .dependencies()
            .residentsOf(home.id(), Optional.of(practice), Page.first(1))
            .items()
            .isEmpty();
    if (hasResidents) {
      return Either.left(AuditedRefusal.because(new CareHomeRefusal.CareHomeHasResidents()));
    }
    if (home.hasOnePractice()) {
      return Either.left(AuditedRefusal.because(new CareHomeRefusal.OnlyPractice()));
    }
    CareHomeAccount left = home.leftBy(practice);
    return Either.right(
        new Outcome<>(
            left,
            ChangeSet.with(entry(actor, AuditAction.SERVICE_ENDED, home, practice))
                .amend(home, left)
                .build()));
  }

  private AuditEntry entry(
      Actor actor, AuditAction action, CareHomeAccount home, OdsCode practice) {
    return context.entry(actor, action, home.id(), "practice " + practice);
  }
}
