package org.hearth.application.carehome;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.storage.AccountKeys;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.ChangeBuilder;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.letter.LetterKind;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Use case of {@link AskToServe} and {@link ListServiceRequests}. */
public final class AskingToServe implements AskToServe, ListServiceRequests {
  private final Workplace workplace;
  private final Access access;

  public AskingToServe(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Either<Refusal, Asked> ask(Actor actor, @Nullable String dummyNhsNumber) {
    return workplace.carryOut(
        () ->
            access
                .staff(actor)
                .flatMap(
                    staff ->
                        Fields.refusing(DummyNhsNumber.parse(dummyNhsNumber), "dummyNhsNumber")
                            .map(number -> ask(staff, number))));
  }

  /** The answer is the same, and so is the work but for what is kept of it. */
  private Decision<Asked> ask(PracticeStaff staff, DummyNhsNumber number) {
    Optional<Account> found =
        workplace.storage().accounts().find(AccountKeys.number(number)).stream().findFirst();
    List<ServiceRequest> waiting =
        workplace
            .storage()
            .accounts()
            .serviceRequests(found.map(Account::id).orElseGet(this::idOfNoHome));
    AuditEntry entry =
        workplace.entry(
            staff,
            AuditAction.SERVICE_ASKED,
            found.map(Account::id),
            "practice " + staff.practice());
    ChangeBuilder change = Change.with(entry);
    found
        .filter(CareHomeAccount.class::isInstance)
        .filter(home -> !home.isAt(staff.practice()))
        .filter(
            home -> waiting.stream().noneMatch(other -> other.practice().equals(staff.practice())))
        .ifPresent(home -> waits(change, staff, (CareHomeAccount) home));
    return new Decision<>(new Asked(), change.build());
  }

  private AccountId idOfNoHome() {
    return new AccountId(workplace.nextId());
  }

  private void waits(ChangeBuilder change, PracticeStaff staff, CareHomeAccount home) {
    change
        .askToServe(new ServiceRequest(home.id(), staff.practice(), workplace.now()))
        .write(
            workplace.letter(
                LetterKind.SERVICE_ASKED, home.details().email(), Optional.of(home.id())));
  }

  @Override
  public Either<Refusal, List<ServiceRequest>> list(Actor actor, AccountId careHome) {
    return workplace.carryOut(
        () -> access.visibleCareHome(actor, careHome).map(home -> read(actor, home)));
  }

  private Decision<List<ServiceRequest>> read(Actor actor, CareHomeAccount home) {
    return workplace.read(
        workplace.storage().accounts().serviceRequests(home.id()),
        workplace.entry(actor, AuditAction.SERVICE_REQUESTS_LISTED, home.id(), "listed"));
  }
}
