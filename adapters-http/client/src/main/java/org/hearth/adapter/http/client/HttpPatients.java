package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import java.util.List;
import org.hearth.adapter.http.wire.AccountJson;
import org.hearth.adapter.http.wire.DetailsChangeJson;
import org.hearth.adapter.http.wire.EmailRemovalJson;
import org.hearth.adapter.http.wire.PatientJson;
import org.hearth.adapter.http.wire.PatientQueryJson;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.patient.Patients;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Patients and the details of any account, over HTTP. */
final class HttpPatients implements Patients {
  private static final String NUMBER = "number";
  private static final String NHS_NUMBER = "nhsNumber";

  private final Exchange exchange;

  HttpPatients(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, AccountHolder> register(Actor actor, PatientForm form) {
    return exchange
        .post(actor, "/patients", form, PatientJson.class)
        .map(patient -> (AccountHolder) patient.toPatient());
  }

  @Override
  public Either<Refusal, List<Account>> search(Actor actor, PatientQuery query) {
    return exchange
        .search(
            actor,
            "/patients/search",
            PatientQueryJson.of(query),
            new TypeReference<List<AccountJson>>() {})
        .mapLeft(HttpPatients::named)
        .map(found -> found.stream().map(AccountJson::toAccount).toList());
  }

  /** The field has another name in JSON than the port gives it. */
  private static Refusal named(Refusal refusal) {
    return refusal instanceof Refusal.Invalid invalid
        ? new Refusal.Invalid(
            invalid.faults().stream()
                .map(
                    fault ->
                        fault.field().equals(NHS_NUMBER)
                            ? new FieldFault(NUMBER, fault.fault())
                            : fault)
                .toList())
        : refusal;
  }

  @Override
  public Either<Refusal, Account> amend(
      Actor actor,
      AccountId account,
      SeenVersions seen,
      DetailsForm form,
      @Nullable String reason) {
    return exchange
        .change(
            actor,
            "PATCH",
            at(account),
            seen,
            DetailsChangeJson.of(form, reason),
            AccountJson.class)
        .map(AccountJson::toAccount);
  }

  @Override
  public Either<Refusal, Patient> remove(
      Actor actor,
      AccountId account,
      SeenVersions seen,
      boolean noEmailAddress,
      @Nullable String reason) {
    return exchange
        .change(
            actor,
            "POST",
            at(account) + "/email-removal",
            seen,
            new EmailRemovalJson(noEmailAddress, reason),
            PatientJson.class)
        .map(PatientJson::toPatient);
  }

  private static String at(AccountId id) {
    return "/patients/" + id.value();
  }
}
