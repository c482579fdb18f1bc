package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import java.util.List;
import org.hearth.adapter.http.wire.AskedJson;
import org.hearth.adapter.http.wire.CareHomeJson;
import org.hearth.adapter.http.wire.DummyNumberQueryJson;
import org.hearth.adapter.http.wire.ServiceRequestJson;
import org.hearth.application.carehome.AskToServe;
import org.hearth.application.carehome.EndService;
import org.hearth.application.carehome.ListServiceRequests;
import org.hearth.application.carehome.RefuseService;
import org.hearth.application.carehome.RegisterCareHomeAtPractice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Which practices serve a care home, over HTTP. */
final class HttpServices
    implements AskToServe,
        ListServiceRequests,
        RegisterCareHomeAtPractice,
        RefuseService,
        EndService {
  private final Exchange exchange;

  HttpServices(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, Asked> ask(Actor actor, @Nullable String dummyNhsNumber) {
    return exchange
        .post(actor, "/service-requests", new DummyNumberQueryJson(dummyNhsNumber), AskedJson.class)
        .map(asked -> new Asked());
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

  private static String of(AccountId careHome) {
    return "/care-homes/" + careHome.value();
  }
}
