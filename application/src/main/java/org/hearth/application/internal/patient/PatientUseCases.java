package org.hearth.application.internal.patient;

import io.vavr.control.Either;
import java.util.List;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.patient.Patients;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** The use cases of {@link Patients}, which hold no state. */
public final class PatientUseCases implements Patients {
  private final UseCaseRunner runner;
  private final Access access;

  public PatientUseCases(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.access = access;
  }

  @Override
  public Either<Refusal, AccountHolder> register(Actor actor, PatientForm form) {
    return new RegisteringPatients(runner, access).register(actor, form);
  }

  @Override
  public Either<Refusal, List<Account>> search(Actor actor, PatientQuery query) {
    return new SearchingPatients(runner, access).search(actor, query);
  }

  @Override
  public Either<Refusal, Account> amend(
      Actor actor,
      AccountId account,
      SeenVersions seen,
      DetailsForm form,
      @Nullable String reason) {
    return new AmendingDetails(runner, access).amend(actor, account, seen, form, reason);
  }

  @Override
  public Either<Refusal, Patient> remove(
      Actor actor,
      AccountId account,
      SeenVersions seen,
      boolean noEmailAddress,
      @Nullable String reason) {
    return new RemovingEmailAddresses(runner, access)
        .remove(actor, account, seen, noEmailAddress, reason);
  }
}
