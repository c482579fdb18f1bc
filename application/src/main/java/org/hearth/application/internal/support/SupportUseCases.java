package org.hearth.application.internal.support;

import io.vavr.control.Either;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.support.ErasePerson;
import org.hearth.application.port.in.support.SupportTasks;
import org.hearth.application.port.in.support.TransferAccount;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.support.ResetRequest;
import org.jspecify.annotations.Nullable;

/** The use cases of {@link SupportTasks}, which hold no state. */
public final class SupportUseCases implements SupportTasks {
  private final Resetting resetting;
  private final Transferring transferring;
  private final ErasingPersons erasing;

  public SupportUseCases(UseCaseRunner runner, Access access) {
    this.resetting = new Resetting(runner, access);
    this.transferring = new Transferring(runner, access);
    this.erasing = new ErasingPersons(runner, access);
  }

  @Override
  public Either<Refusal, ResetRequest> askForReset(
      Actor actor, AccountId account, @Nullable String reason) {
    return resetting.askForReset(actor, account, reason);
  }

  @Override
  public Either<Refusal, Slice<ResetRequest>> list(Actor actor, Page page) {
    return resetting.list(actor, page);
  }

  @Override
  public Either<Refusal, ResetPatient> reset(
      Actor actor, AccountId account, @Nullable String reason) {
    return resetting.reset(actor, account, reason);
  }

  @Override
  public Either<Refusal, TransferAccount.Asked> askForTransfer(
      Actor actor, @Nullable String nhsNumber, @Nullable String reason) {
    return transferring.askForTransfer(actor, nhsNumber, reason);
  }

  @Override
  public Either<Refusal, Patient> transfer(
      Actor actor, AccountId account, OdsCode practice, @Nullable String reason) {
    return transferring.transfer(actor, account, practice, reason);
  }

  @Override
  public Either<Refusal, ErasePerson.Erased> erase(
      Actor actor, AccountId account, @Nullable String reason) {
    return erasing.erase(actor, account, reason);
  }
}
