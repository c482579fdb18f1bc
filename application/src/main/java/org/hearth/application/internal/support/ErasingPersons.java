package org.hearth.application.internal.support;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.support.ErasePerson;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeSetBuilder;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.request.Requests.Filter;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.Support;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestStatus;
import org.hearth.domain.support.Reason;
import org.jspecify.annotations.Nullable;

/** Use case of {@link ErasePerson}. */
final class ErasingPersons implements ErasePerson {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  ErasingPersons(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, Erased> erase(Actor actor, AccountId account, @Nullable String reason) {
    return runner.execute(() -> decide(actor, account, reason));
  }

  private Either<AuditedRefusal, Outcome<Erased>> decide(
      Actor actor, AccountId account, @Nullable String reason) {
    Either<AuditedRefusal, Support> support = access.support(actor);
    if (support.isLeft()) {
      return Either.left(support.getLeft());
    }
    Either<AuditedRefusal, Reason> why = FormReading.reason(reason);
    if (why.isLeft()) {
      return Either.left(why.getLeft());
    }
    return patient(account).map(known -> erase(support.get(), known, why.get()));
  }

  private Either<AuditedRefusal, Patient> patient(AccountId id) {
    Optional<Patient> patient =
        context.account(id).filter(Patient.class::isInstance).map(Patient.class::cast);
    if (patient.isEmpty()) {
      return Either.left(AuditedRefusal.because(new AccountRefusal.AccountNotFound()));
    }
    return patient.get() instanceof Resident
        ? Either.left(AuditedRefusal.because(new CareHomeRefusal.StillADependent()))
        : Either.right(patient.get());
  }

  private Outcome<Erased> erase(Actor actor, Patient known, Reason why) {
    ChangeSetBuilder change =
        ChangeSet.with(context.entry(actor, AuditAction.PERSON_ERASED, known.id(), why.text()));
    openRequests(known.id())
        .forEach(
            open ->
                change.progress(open.progressed(RequestStatus.COMPLETED, actor, context.now())));
    return new Outcome<>(new Erased(known.id()), change.erase(known).build());
  }

  private List<OpenRequest> openRequests(AccountId patient) {
    return RequestStatus.open().stream()
        .flatMap(status -> requests(patient, status).stream())
        .filter(OpenRequest.class::isInstance)
        .map(OpenRequest.class::cast)
        .toList();
  }

  private List<Request> requests(AccountId patient, RequestStatus status) {
    Filter filter =
        new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(patient),
            Optional.of(status),
            Optional.empty());
    List<Request> all = new ArrayList<>();
    Page page = Page.first(Page.LARGEST);
    Optional<UUID> next;
    do {
      Slice<Request> slice = context.storage().requests().list(filter, page);
      all.addAll(slice.items());
      next = slice.next();
      page = next.map(page::following).orElse(page);
    } while (next.isPresent());
    return all;
  }
}
