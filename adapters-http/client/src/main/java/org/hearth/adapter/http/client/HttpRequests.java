package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.adapter.http.wire.ReplyJson;
import org.hearth.adapter.http.wire.RequestAgeCountJson;
import org.hearth.adapter.http.wire.RequestCountJson;
import org.hearth.adapter.http.wire.RequestJson;
import org.hearth.adapter.http.wire.StatusJson;
import org.hearth.adapter.http.wire.SubmissionJson;
import org.hearth.adapter.http.wire.WireNames;
import org.hearth.application.port.in.request.OnlineRequests;
import org.hearth.application.port.in.request.RequestQuery;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestAgeCount;
import org.hearth.domain.request.RequestCount;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Requests, over HTTP. */
final class HttpRequests implements OnlineRequests {
  private final Exchange exchange;

  HttpRequests(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, OpenRequest> submit(
      Actor actor, AccountId patient, RequestKind kind, @Nullable String text) {
    return exchange
        .post(
            actor, "/requests", new SubmissionJson(patient.value(), kind, text), RequestJson.class)
        .map(HttpRequests::toOpen);
  }

  @Override
  public Either<Refusal, OpenRequest> answer(
      Actor actor, RequestId request, @Nullable String text) {
    return exchange
        .post(actor, at(request) + "/replies", new ReplyJson(text), RequestJson.class)
        .map(HttpRequests::toOpen);
  }

  @Override
  public Either<Refusal, Request> progress(Actor actor, RequestId request, RequestStatus to) {
    return exchange
        .post(actor, at(request) + "/status", new StatusJson(to), RequestJson.class)
        .map(RequestJson::toRequest);
  }

  @Override
  public Either<Refusal, Slice<Request>> list(Actor actor, RequestQuery query, Page page) {
    String parameters =
        PageQuery.of(page)
            + query.careHome().map(home -> "&careHome=" + home.value()).orElse("")
            + query.patient().map(patient -> "&patient=" + patient.value()).orElse("")
            + query.status().map(wanted -> "&status=" + WireNames.of(wanted)).orElse("")
            + query.changedSince().map(moment -> "&changedSince=" + moment).orElse("");
    return exchange
        .get(actor, "/requests?" + parameters, new TypeReference<PageJson<RequestJson>>() {})
        .map(found -> found.toSlice(RequestJson::toRequest));
  }

  @Override
  public Either<Refusal, List<RequestCount>> count(Actor actor, AccountId careHome) {
    return exchange
        .get(
            actor,
            "/requests/counts?careHome=" + careHome.value(),
            new TypeReference<List<RequestCountJson>>() {})
        .map(counts -> counts.stream().map(RequestCountJson::toCount).toList());
  }

  @Override
  public Either<Refusal, List<RequestAgeCount>> ages(Actor actor, Optional<AccountId> careHome) {
    return exchange
        .get(
            actor,
            "/requests/ages" + careHome.map(home -> "?careHome=" + home.value()).orElse(""),
            new TypeReference<List<RequestAgeCountJson>>() {})
        .map(counts -> counts.stream().map(RequestAgeCountJson::toCount).toList());
  }

  @Override
  public Either<Refusal, Request> read(Actor actor, RequestId request) {
    return exchange.get(actor, at(request), RequestJson.class).map(RequestJson::toRequest);
  }

  private static String at(RequestId request) {
    return "/requests/" + request.value();
  }

  private static OpenRequest toOpen(RequestJson request) {
    return (OpenRequest) request.toRequest();
  }
}
