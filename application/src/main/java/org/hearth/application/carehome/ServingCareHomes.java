package org.hearth.application.carehome;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Page;
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

/** Use case of {@link RegisterCareHomeAtPractice}, {@link RefuseService} and {@link EndService}. */
public final class ServingCareHomes
    implements RegisterCareHomeAtPractice, RefuseService, EndService {
  private final Workplace workplace;
  private final Access access;

  public ServingCareHomes(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Either<Refusal, CareHomeAccount> register(
      Actor actor, AccountId careHome, OdsCode practice) {
    return workplace.carryOut(
        () ->
            access
                .visibleCareHome(actor, careHome)
                .flatMap(home -> confirm(actor, home, practice)));
  }

  private Either<Refused, Decision<CareHomeAccount>> confirm(
      Actor actor, CareHomeAccount home, OdsCode practice) {
    AuditEntry entry = entry(actor, AuditAction.CARE_HOME_REGISTERED_AT_PRACTICE, home, practice);
    if (home.isAt(practice)) {
      return Either.right(workplace.read(home, entry));
    }
    CareHomeAccount served = home.registeredAt(practice);
    return waiting(home, practice)
        .map(
            request ->
                new Decision<>(
                    served, Change.with(entry).amend(served).answerService(request).build()));
  }

  @Override
  public Either<Refusal, CareHomeAccount> refuse(
      Actor actor, AccountId careHome, OdsCode practice) {
    return workplace.carryOut(
        () ->
            access
                .visibleCareHome(actor, careHome)
                .flatMap(home -> decline(actor, home, practice)));
  }

  private Either<Refused, Decision<CareHomeAccount>> decline(
      Actor actor, CareHomeAccount home, OdsCode practice) {
    return waiting(home, practice)
        .map(
            request ->
                new Decision<>(
                    home,
                    Change.with(entry(actor, AuditAction.SERVICE_REFUSED, home, practice))
                        .answerService(request)
                        .build()));
  }

  private Either<Refused, ServiceRequest> waiting(CareHomeAccount home, OdsCode practice) {
    return workplace.storage().accounts().serviceRequests(home.id()).stream()
        .filter(request -> request.practice().equals(practice))
        .findFirst()
        .<Either<Refused, ServiceRequest>>map(Either::right)
        .orElseGet(
            () -> Either.left(Refused.because(new CareHomeRefusal.ServiceRequestNotFound())));
  }

  @Override
  public Either<Refusal, CareHomeAccount> end(Actor actor, AccountId careHome, OdsCode practice) {
    return workplace.carryOut(
        () ->
            access
                .staff(actor)
                .flatMap(staff -> own(staff, practice))
                .flatMap(staff -> access.visibleCareHome(staff, careHome))
                .flatMap(home -> leave(actor, home, practice)));
  }

  private Either<Refused, PracticeStaff> own(PracticeStaff staff, OdsCode practice) {
    return staff.practice().equals(practice)
        ? Either.right(staff)
        : Either.left(access.notAllowed(staff));
  }

  private Either<Refused, Decision<CareHomeAccount>> leave(
      Actor actor, CareHomeAccount home, OdsCode practice) {
    boolean hasResidents =
        !workplace
            .storage()
            .dependencies()
            .residentsOf(home.id(), Optional.of(practice), Page.first(1))
            .items()
            .isEmpty();
    if (hasResidents) {
      return Either.left(Refused.because(new CareHomeRefusal.CareHomeHasResidents()));
    }
    if (home.hasOnePractice()) {
      return Either.left(Refused.because(new CareHomeRefusal.OnlyPractice()));
    }
    CareHomeAccount left = home.leftBy(practice);
    return Either.right(
        new Decision<>(
            left,
            Change.with(entry(actor, AuditAction.SERVICE_ENDED, home, practice))
                .amend(left)
                .build()));
  }

  private AuditEntry entry(
      Actor actor, AuditAction action, CareHomeAccount home, OdsCode practice) {
    return workplace.entry(actor, action, home.id(), "practice " + practice);
  }
}
