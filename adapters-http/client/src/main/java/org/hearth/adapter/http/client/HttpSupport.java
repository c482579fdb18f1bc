package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import org.hearth.adapter.http.wire.AskedJson;
import org.hearth.adapter.http.wire.ErasedJson;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.adapter.http.wire.PatientJson;
import org.hearth.adapter.http.wire.ReasonJson;
import org.hearth.adapter.http.wire.ResetRequestJson;
import org.hearth.adapter.http.wire.TransferJson;
import org.hearth.adapter.http.wire.TransferRequestJson;
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
import tools.jackson.core.type.TypeReference;

/** Requests of practices to support, and the actions of support, over HTTP. */
final class HttpSupport implements SupportTasks {
  private final Exchange exchange;

  HttpSupport(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, ResetRequest> askForReset(
      Actor actor, AccountId account, @Nullable String reason) {
    return exchange
        .post(
            actor,
            "/patients/" + account.value() + "/reset-requests",
            new ReasonJson(reason),
            ResetRequestJson.class)
        .map(ResetRequestJson::toResetRequest);
  }

  @Override
  public Either<Refusal, Slice<ResetRequest>> list(Actor actor, Page page) {
    return exchange
        .get(
            actor,
            "/reset-requests?" + PageQuery.of(page),
            new TypeReference<PageJson<ResetRequestJson>>() {})
        .map(found -> found.toSlice(ResetRequestJson::toResetRequest));
  }

  @Override
  public Either<Refusal, ResetPatient> reset(
      Actor actor, AccountId account, @Nullable String reason) {
    return exchange
        .post(
            actor,
            "/accounts/" + account.value() + "/reset",
            new ReasonJson(reason),
            PatientJson.class)
        .map(patient -> (ResetPatient) patient.toPatient());
  }

  @Override
  public Either<Refusal, TransferAccount.Asked> askForTransfer(
      Actor actor, @Nullable String nhsNumber, @Nullable String reason) {
    return exchange
        .post(
            actor,
            "/transfer-requests",
            new TransferRequestJson(nhsNumber, reason),
            AskedJson.class)
        .map(asked -> new TransferAccount.Asked());
  }

  @Override
  public Either<Refusal, Patient> transfer(
      Actor actor, AccountId account, OdsCode practice, @Nullable String reason) {
    return exchange
        .post(
            actor,
            "/accounts/" + account.value() + "/transfer",
            new TransferJson(practice.text(), reason),
            PatientJson.class)
        .map(PatientJson::toPatient);
  }

  @Override
  public Either<Refusal, ErasePerson.Erased> erase(
      Actor actor, AccountId account, @Nullable String reason) {
    return exchange
        .post(
            actor,
            "/accounts/" + account.value() + "/erasure",
            new ReasonJson(reason),
            ErasedJson.class)
        .map(erased -> new ErasePerson.Erased(new AccountId(erased.accountId())));
  }
}
