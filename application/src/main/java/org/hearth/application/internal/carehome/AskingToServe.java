package org.hearth.application.internal.carehome;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.carehome.AskToServe;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeSetBuilder;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHome;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.notification.NotificationKind;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Use case of {@link AskToServe}. */
final class AskingToServe implements AskToServe {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  AskingToServe(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, Asked> ask(Actor actor, @Nullable String dummyNhsNumber) {
    return runner.execute(() -> decide(actor, dummyNhsNumber));
  }

  private Either<AuditedRefusal, Outcome<Asked>> decide(
      Actor actor, @Nullable String dummyNhsNumber) {
    Either<AuditedRefusal, PracticeStaff> staff = access.staff(actor);
    if (staff.isLeft()) {
      return Either.left(staff.getLeft());
    }
    return FormReading.field("dummyNhsNumber", DummyNhsNumber.parse(dummyNhsNumber))
        .map(number -> ask(staff.get(), number));
  }

  /** The answer is the same, and so is the work but for what is kept of it. */
  private Outcome<Asked> ask(PracticeStaff staff, DummyNhsNumber number) {
    Optional<Account> found = context.account(AccountKeys.number(number));
    List<ServiceRequest> waiting =
        context
            .storage()
            .accounts()
            .serviceRequests(found.map(Account::id).orElseGet(this::idOfNoHome));
    AuditEntry entry =
        context.entry(
            staff,
            AuditAction.SERVICE_ASKED,
            found.map(Account::id),
            "practice " + staff.practice());
    ChangeSetBuilder change = ChangeSet.with(entry);
    boolean isAsked = waiting.stream().anyMatch(other -> other.practice().equals(staff.practice()));
    if (found.orElse(null) instanceof CareHomeAccount home
        && !home.isAt(staff.practice())
        && !isAsked) {
      waits(change, staff, home);
    }
    return new Outcome<>(new Asked(), change.build());
  }

  private AccountId idOfNoHome() {
    return new AccountId(context.nextId());
  }

  private void waits(ChangeSetBuilder change, PracticeStaff staff, CareHomeAccount home) {
    change
        .askToServe(new ServiceRequest(home.id(), staff.practice(), context.now()))
        .write(
            context.notification(
                NotificationKind.SERVICE_ASKED, home.details().email(), Optional.of(home.id())));
  }

  @Override
  public Either<Refusal, List<ServiceRequest>> list(Actor actor, AccountId careHome) {
    return runner.execute(() -> decideList(actor, careHome));
  }

  private Either<AuditedRefusal, Outcome<List<ServiceRequest>>> decideList(
      Actor actor, AccountId careHome) {
    return access.visibleCareHome(actor, careHome).map(home -> read(actor, home));
  }

  private Outcome<List<ServiceRequest>> read(Actor actor, CareHome home) {
    return runner.read(
        context.storage().accounts().serviceRequests(home.id()),
        context.entry(actor, AuditAction.SERVICE_REQUESTS_LISTED, home.id(), "listed"));
  }
}
