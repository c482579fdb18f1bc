package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import java.util.List;
import org.hearth.adapter.http.wire.AskedJson;
import org.hearth.adapter.http.wire.CareHomeJson;
import org.hearth.adapter.http.wire.DummyNumberQueryJson;
import org.hearth.adapter.http.wire.ReasonJson;
import org.hearth.adapter.http.wire.ServiceRequestJson;
import org.hearth.application.port.in.carehome.AskToServe;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.carehome.CareHomes;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Care home accounts and the practices that serve them, over HTTP. */
final class HttpCareHomes implements CareHomes {
  private final Exchange exchange;

  HttpCareHomes(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, CareHomeAccount> open(Actor actor, CareHomeForm form) {
    return exchange
        .post(actor, "/care-homes", form, CareHomeJson.class)
        .map(CareHomeJson::toAccount);
  }

  @Override
  public Either<Refusal, AskToServe.Asked> ask(Actor actor, @Nullable String dummyNhsNumber) {
    return exchange
        .post(actor, "/service-requests", new DummyNumberQueryJson(dummyNhsNumber), AskedJson.class)
        .map(asked -> new AskToServe.Asked());
  }

  @Override
  public Either<Refusal, List<ServiceRequest>> list(Actor actor, AccountId careHome) {
    return exchange
        .get(
            actor,
            of(careHome) + "/service-requests",
            new TypeReference<List<ServiceRequestJson>>() {})
        .map(waiting -> waiting.stream().map(ServiceRequestJson::toServiceRequest).toList());
  }

  @Override
  public Either<Refusal, CareHomeAccount> register(
      Actor actor, AccountId careHome, OdsCode practice) {
    return exchange
        .put(actor, of(careHome) + "/practices/" + practice.text(), CareHomeJson.class)
        .map(CareHomeJson::toAccount);
  }

  @Override
  public Either<Refusal, CareHomeAccount> refuse(
      Actor actor, AccountId careHome, OdsCode practice) {
    return exchange
        .delete(actor, of(careHome) + "/service-requests/" + practice.text(), CareHomeJson.class)
        .map(CareHomeJson::toAccount);
  }

  @Override
  public Either<Refusal, CareHomeAccount> end(Actor actor, AccountId careHome, OdsCode practice) {
    return exchange
        .delete(actor, of(careHome) + "/practices/" + practice.text(), CareHomeJson.class)
        .map(CareHomeJson::toAccount);
  }

  @Override
  public Either<Refusal, ClosedCareHome> close(
      Actor actor, AccountId careHome, SeenVersions seen, @Nullable String reason) {
    return exchange
        .change(
            actor,
            "POST",
            of(careHome) + "/closing",
            seen,
            new ReasonJson(reason),
            CareHomeJson.class)
        .map(CareHomeJson::toClosed);
  }

  private static String of(AccountId careHome) {
    return "/care-homes/" + careHome.value();
  }
}
