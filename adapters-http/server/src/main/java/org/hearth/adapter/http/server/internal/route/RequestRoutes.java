package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.NOT_FOUND;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.server.internal.web.PageRequest;
import org.hearth.adapter.http.server.internal.web.Reply;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.adapter.http.wire.ReplyJson;
import org.hearth.adapter.http.wire.RequestAgeCountJson;
import org.hearth.adapter.http.wire.RequestCountJson;
import org.hearth.adapter.http.wire.RequestJson;
import org.hearth.adapter.http.wire.StatusJson;
import org.hearth.adapter.http.wire.SubmissionJson;
import org.hearth.application.port.in.request.RequestQuery;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests: what patients, or homes for them, ask of their practices. */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/requests", produces = MediaType.APPLICATION_JSON_VALUE)
class RequestRoutes {

  @PostMapping
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  @OperationDescription(
      value = "Submits a request for a patient.",
      granted = 201,
      idempotent = true,
      refuses = NOT_FOUND)
  ResponseEntity<RequestJson> submit(Call call, @RequestBody SubmissionJson body) {
    Required.fields("patientId", body.patientId(), "kind", body.kind());
    return call.command(
        body,
        hearth ->
            hearth
                .requests()
                .submit(
                    call.actor(),
                    new AccountId(Required.field("patientId", body.patientId())),
                    Required.field("kind", body.kind()),
                    body.text()),
        request -> Reply.created(RequestJson.of(request), "/requests", request.id().value()));
  }

  @Rated(Work.EXPORT)
  @GetMapping
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  @OperationDescription(
      value = "Lists requests, of a whole practice, of one care home or of one patient.",
      refuses = NOT_FOUND)
  ResponseEntity<PageJson<RequestJson>> list(
      Call call,
      @RequestParam(name = "careHome", required = false) @Nullable UUID careHome,
      @RequestParam(name = "patient", required = false) @Nullable UUID patient,
      @RequestParam(name = "status", required = false) @Nullable RequestStatus status,
      @RequestParam(name = "changedSince", required = false) @Nullable Instant changedSince,
      @RequestParam(name = "cursor", required = false) @Nullable UUID cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return call.query(
        hearth ->
            hearth
                .requests()
                .list(
                    call.actor(),
                    new RequestQuery(
                        Optional.ofNullable(careHome).map(AccountId::new),
                        Optional.ofNullable(patient).map(AccountId::new),
                        Optional.ofNullable(status),
                        Optional.ofNullable(changedSince)),
                    PageRequest.page(cursor, limit)),
        slice -> Reply.ok(PageJson.of(slice, RequestJson::of)));
  }

  @Rated(Work.EXPORT)
  @GetMapping("/counts")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  @OperationDescription(
      value = "Counts the requests of a care home's residents, by patient and status.",
      refuses = NOT_FOUND)
  ResponseEntity<List<RequestCountJson>> count(
      Call call, @RequestParam(name = "careHome") UUID careHome) {
    return call.query(
        hearth -> hearth.requests().count(call.actor(), new AccountId(careHome)),
        counts -> Reply.ok(counts.stream().map(RequestCountJson::of).toList()));
  }

  @Rated(Work.EXPORT)
  @GetMapping("/ages")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  @OperationDescription(
      value = "Counts open requests by status and by how long ago they were submitted.",
      refuses = NOT_FOUND)
  ResponseEntity<List<RequestAgeCountJson>> ages(
      Call call, @RequestParam(name = "careHome", required = false) @Nullable UUID careHome) {
    return call.query(
        hearth ->
            hearth.requests().ages(call.actor(), Optional.ofNullable(careHome).map(AccountId::new)),
        counts -> Reply.ok(counts.stream().map(RequestAgeCountJson::of).toList()));
  }

  @GetMapping("/{id}")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  @OperationDescription("Reads a request with its history.")
  ResponseEntity<RequestJson> read(Call call, @PathVariable("id") UUID id) {
    return call.query(
        hearth -> hearth.requests().read(call.actor(), new RequestId(id)),
        request -> Reply.ok(RequestJson.of(request)));
  }

  @PostMapping("/{id}/replies")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  @OperationDescription(value = "Replies to a request.", idempotent = true, refuses = CONFLICT)
  ResponseEntity<RequestJson> reply(
      Call call, @PathVariable("id") UUID id, @RequestBody ReplyJson body) {
    return call.command(
        body,
        hearth -> hearth.requests().answer(call.actor(), new RequestId(id), body.text()),
        request -> Reply.ok(RequestJson.of(request)));
  }

  @PostMapping("/{id}/status")
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription(
      value = "Says how far a request has come.",
      idempotent = true,
      refuses = CONFLICT)
  ResponseEntity<RequestJson> progress(
      Call call, @PathVariable("id") UUID id, @RequestBody StatusJson body) {
    RequestStatus to = Required.field("status", body.status());
    return call.command(
        body,
        hearth -> hearth.requests().progress(call.actor(), new RequestId(id), to),
        request -> Reply.ok(RequestJson.of(request)));
  }
}
