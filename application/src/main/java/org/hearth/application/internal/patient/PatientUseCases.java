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
  private final RegisteringPatients registering;
  private final SearchingPatients searching;
  private final AmendingDetails amending;
  private final RemovingEmailAddresses removing;

  public PatientUseCases(UseCaseRunner runner, Access access) {
    this.registering = new RegisteringPatients(runner, access);
    this.searching = new SearchingPatients(runner, access);
    this.amending = new AmendingDetails(runner, access);
    this.removing = new RemovingEmailAddresses(runner, access);
  }

  @Override
  public Either<Refusal, AccountHolder> register(Actor actor, PatientForm form) {
    return registering.register(actor, form);
  }

  @Override
  public Either<Refusal, List<Account>> search(Actor actor, PatientQuery query) {
    return searching.search(actor, query);
  }

  @Override
  public Either<Refusal, Account> amend(
      Actor actor,
      AccountId account,
      SeenVersions seen,
      DetailsForm form,
      @Nullable String reason) {
    return amending.amend(actor, account, seen, form, reason);
  }

  @Override
  public Either<Refusal, Patient> remove(
      Actor actor,
      AccountId account,
      SeenVersions seen,
      boolean noEmailAddress,
      @Nullable String reason) {
    return removing.remove(actor, account, seen, noEmailAddress, reason);
  }
}
