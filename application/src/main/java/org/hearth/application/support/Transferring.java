package org.hearth.application.support;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
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
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.patient.PastRegistration;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.AccountRefusal.NumberInUse.Holder;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.support.Reason;
import org.hearth.domain.support.ResetRequest;
import org.hearth.domain.support.ResetRequestId;
import org.jspecify.annotations.Nullable;

/** Use case of {@link AskForTransfer} and {@link TransferAccount}. */
public final class Transferring implements AskForTransfer, TransferAccount {
  private final Workplace workplace;
  private final Access access;

  public Transferring(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Either<Refusal, Asked> ask(
      Actor actor, @Nullable String nhsNumber, @Nullable String reason) {
    return workplace.carryOut(
        () ->
            access
                .staff(actor)
                .flatMap(
                    staff ->
                        Fields.refusing(
                                NhsNumber.parse(nhsNumber, workplace.testNumbers()), "nhsNumber")
                            .flatMap(
                                number ->
                                    Fields.refusing(Reason.parse(reason), "reason")
                                        .flatMap(why -> ask(staff, number, why)))));
  }

  private Either<Refused, Decision<Asked>> ask(PracticeStaff staff, NhsNumber number, Reason why) {
    Optional<Account> account =
        workplace.storage().accounts().find(AccountKeys.number(number)).stream().findFirst();
    if (account.isEmpty()) {
      return Either.left(Refused.because(new AccountRefusal.AccountNotFound()));
    }
    if (account.get().isAt(staff.practice())) {
      return Either.left(Refused.because(new AccountRefusal.NumberInUse(Holder.PATIENT)));
    }
    AccountId id = account.get().id();
    return Either.right(
        new Decision<>(
            new Asked(),
            Change.with(workplace.entry(staff, AuditAction.TRANSFER_ASKED, id, why.text()))
                .askForReset(
                    new ResetRequest(
                        new ResetRequestId(workplace.nextId()),
                        id,
                        staff.practice(),
                        workplace.now(),
                        why))
                .build()));
  }

  @Override
  public Either<Refusal, Patient> transfer(
      Actor actor, AccountId account, OdsCode practice, @Nullable String reason) {
    return workplace.carryOut(
        () ->
            access
                .support(actor)
                .flatMap(
                    support ->
                        Fields.refusing(Reason.parse(reason), "reason")
                            .flatMap(
                                why ->
                                    patient(account)
                                        .map(known -> transfer(actor, known, practice, why)))));
  }

  private Either<Refused, Patient> patient(AccountId id) {
    return workplace
        .account(id)
        .filter(Patient.class::isInstance)
        .<Either<Refused, Patient>>map(account -> Either.right((Patient) account))
        .orElseGet(() -> Either.left(Refused.because(new AccountRefusal.AccountNotFound())));
  }

  private Decision<Patient> transfer(Actor actor, Patient known, OdsCode practice, Reason why) {
    PastRegistration past = PastRegistration.of(workplace.nextId(), known);
    if (known.isAt(practice)) {
      return workplace.read(
          known, workplace.entry(actor, AuditAction.ACCOUNT_TRANSFERRED, known.id(), why.text()));
    }
    Patient moved = known.transferredTo(practice);
    ChangeBuilder change =
        Change.with(workplace.entry(actor, AuditAction.ACCOUNT_TRANSFERRED, moved.id(), why.text()))
            .leave(past)
            .amend(moved)
            .finishResets(moved.id());
    if (known instanceof Resident resident) {
      change.end(resident.link().end(workplace.today(), EndReason.MOVED_PRACTICE));
    }
    return new Decision<>(moved, change.build());
  }
}
