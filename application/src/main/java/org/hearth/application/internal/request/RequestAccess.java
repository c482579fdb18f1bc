package org.hearth.application.internal.request;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.RequestRefusal;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestId;

/**
 * R17, R18, R26 for requests: staff of the practice that was asked, wherever the patient is now;
 * the home whose dependent the patient is, as far as the request is the home's to see.
 */
final class RequestAccess {
  private final UseCaseContext context;
  private final Access access;

  RequestAccess(UseCaseContext context, Access access) {
    this.context = context;
    this.access = access;
  }

  /** To read: also for a home that the patient has left, as the request stood then. */
  Either<AuditedRefusal, Request> readable(Actor actor, RequestId id) {
    Either<AuditedRefusal, Request> found = found(id);
    if (found.isLeft()) {
      return Either.left(found.getLeft());
    }
    Request request = found.get();
    if (sees(actor, request, patient(request))) {
      return found;
    }
    return Option.ofOptional(formerHomes(actor, request)).toEither(() -> hidden(actor, request));
  }

  /** To work on: open, and the patient as they are now. */
  Either<AuditedRefusal, OpenRequest> open(Actor actor, RequestId id) {
    Either<AuditedRefusal, Request> found = found(id);
    if (found.isLeft()) {
      return Either.left(found.getLeft());
    }
    Optional<Patient> patient = patient(found.get());
    if (!sees(actor, found.get(), patient)) {
      return Either.left(hidden(actor, found.get()));
    }
    return found.get() instanceof OpenRequest open && patient.isPresent()
        ? Either.right(open.with(patient.get()))
        : Either.left(AuditedRefusal.because(new RequestRefusal.RequestCompleted()));
  }

  private Either<AuditedRefusal, Request> found(RequestId id) {
    return Option.ofOptional(context.storage().requests().find(id))
        .toEither(() -> AuditedRefusal.because(new RequestRefusal.RequestNotFound()));
  }

  /** Empty where the patient was erased. */
  private Optional<Patient> patient(Request request) {
    return context.account(request.patient()).map(Patient.class::cast);
  }

  private static boolean sees(Actor actor, Request request, Optional<Patient> whose) {
    if (actor instanceof Actor.PracticeStaff staff) {
      return request.place().practice().equals(staff.practice());
    }
    return actor instanceof Actor.CareHomeStaff home
        && whose.orElse(null) instanceof Resident resident
        && resident.isDependentOf(home.careHome())
        && (request.place().homes().contains(home.careHome())
            || (request instanceof OpenRequest && resident.isAt(request.place().practice())));
  }

  /** R24, R26: for a home that the patient has left, as long as the home is open. */
  private Optional<Request> formerHomes(Actor actor, Request request) {
    return actor instanceof Actor.CareHomeStaff home
            && request.place().homes().contains(home.careHome())
            && context.openCareHome(home.careHome()).isPresent()
        ? lastDay(request.patient(), home.careHome())
            .flatMap(day -> request.before(day, context.zone()))
        : Optional.empty();
  }

  /** The first day on which the patient was the home's dependent no more. */
  private Optional<LocalDate> lastDay(AccountId patient, AccountId home) {
    return context.storage().dependencies().linksOf(patient).stream()
        .filter(link -> link.careHome().equals(home))
        .filter(EndedLink.class::isInstance)
        .map(link -> ((EndedLink) link).until())
        .max(LocalDate::compareTo);
  }

  private AuditedRefusal hidden(Actor actor, Request request) {
    return access.refused(
        new RequestRefusal.RequestNotFound(), actor, Optional.of(request.patient()));
  }
}
