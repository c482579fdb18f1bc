package org.hearth.application.request;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
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
  private final Workplace workplace;
  private final Access access;

  RequestAccess(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  /** To read: also for a home that the patient has left, as the request stood then. */
  Either<Refused, Request> readable(Actor actor, RequestId id) {
    return found(id)
        .flatMap(
            request ->
                sees(actor, request, patient(request))
                    ? Either.right(request)
                    : formerHomes(actor, request)
                        .<Either<Refused, Request>>map(Either::right)
                        .orElseGet(() -> hidden(actor, request)));
  }

  /** To work on: open, and the patient as they are now. */
  Either<Refused, OpenRequest> open(Actor actor, RequestId id) {
    return found(id)
        .flatMap(
            request -> {
              Optional<Patient> patient = patient(request);
              if (!sees(actor, request, patient)) {
                return hidden(actor, request);
              }
              return request instanceof OpenRequest open && patient.isPresent()
                  ? Either.right(open.with(patient.get()))
                  : Either.left(Refused.because(new RequestRefusal.RequestCompleted()));
            });
  }

  private Either<Refused, Request> found(RequestId id) {
    return workplace
        .storage()
        .requests()
        .find(id)
        .<Either<Refused, Request>>map(Either::right)
        .orElseGet(() -> Either.left(Refused.because(new RequestRefusal.RequestNotFound())));
  }

  /** Empty where the patient was erased. */
  private Optional<Patient> patient(Request request) {
    return workplace.account(request.patient()).map(Patient.class::cast);
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

  private Optional<Request> formerHomes(Actor actor, Request request) {
    return actor instanceof Actor.CareHomeStaff home
            && request.place().homes().contains(home.careHome())
        ? lastDay(request.patient(), home.careHome())
            .flatMap(day -> request.before(day, workplace.zone()))
        : Optional.empty();
  }

  /** The first day on which the patient was the home's dependent no more. */
  private Optional<LocalDate> lastDay(AccountId patient, AccountId home) {
    return workplace.storage().dependencies().linksOf(patient).stream()
        .filter(link -> link.careHome().equals(home))
        .filter(EndedLink.class::isInstance)
        .map(link -> ((EndedLink) link).until())
        .max(LocalDate::compareTo);
  }

  private <T> Either<Refused, T> hidden(Actor actor, Request request) {
    return Either.left(
        access.refused(
            new RequestRefusal.RequestNotFound(), actor, Optional.of(request.patient())));
  }
}
