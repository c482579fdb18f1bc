package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.INVALID;

import io.vavr.control.Either;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.server.internal.web.Reply;
import org.hearth.adapter.http.wire.AskedJson;
import org.hearth.adapter.http.wire.CareHomeJson;
import org.hearth.adapter.http.wire.DummyNumberQueryJson;
import org.hearth.adapter.http.wire.ServiceRequestJson;
import org.hearth.application.Hearth;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which practices serve a care home. */
@RestController
@RequestMapping(path = ApiPaths.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class ServiceRoutes {

  @Rated(Work.SEARCH)
  @PostMapping("/service-requests")
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription(
      value = "Asks that the caller's practice may serve the care home of a dummy number.",
      granted = 202,
      idempotent = true)
  ResponseEntity<AskedJson> ask(Call call, @RequestBody DummyNumberQueryJson body) {
    return call.command(
        body,
        hearth -> hearth.careHomes().ask(call.actor(), body.dummyNhsNumber()),
        asked -> Reply.accepted(AskedJson.ASKED));
  }

  @GetMapping("/care-homes/{id}/service-requests")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT})
  @OperationDescription("Lists the practices that ask to serve a care home.")
  ResponseEntity<List<ServiceRequestJson>> list(Call call, @PathVariable("id") UUID id) {
    return call.query(
        hearth -> hearth.careHomes().list(call.actor(), new AccountId(id)),
        waiting -> Reply.ok(waiting.stream().map(ServiceRequestJson::of).toList()));
  }

  @DeleteMapping("/care-homes/{id}/service-requests/{code}")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT})
  @OperationDescription(
      value = "Refuses that a practice serves a care home.",
      refuses = {INVALID, CONFLICT})
  ResponseEntity<CareHomeJson> refuse(
      Call call, @PathVariable("id") UUID id, @PathVariable("code") String code) {
    return answer(
        call,
        code,
        (hearth, practice) -> hearth.careHomes().refuse(call.actor(), new AccountId(id), practice));
  }

  @Rated(Work.REGISTRATION)
  @PutMapping("/care-homes/{id}/practices/{code}")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT})
  @OperationDescription(
      value = "Confirms that a practice which asked serves a care home.",
      refuses = {INVALID, CONFLICT})
  ResponseEntity<CareHomeJson> confirm(
      Call call, @PathVariable("id") UUID id, @PathVariable("code") String code) {
    return answer(
        call,
        code,
        (hearth, practice) ->
            hearth.careHomes().register(call.actor(), new AccountId(id), practice));
  }

  @DeleteMapping("/care-homes/{id}/practices/{code}")
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription(
      value = "Ends the service of a care home by the caller's practice.",
      refuses = {INVALID, CONFLICT})
  ResponseEntity<CareHomeJson> end(
      Call call, @PathVariable("id") UUID id, @PathVariable("code") String code) {
    return answer(
        call,
        code,
        (hearth, practice) -> hearth.careHomes().end(call.actor(), new AccountId(id), practice));
  }

  private static ResponseEntity<CareHomeJson> answer(
      Call call, String code, BiFunction<Hearth, OdsCode, Either<Refusal, CareHomeAccount>> port) {
    return call.query(
        hearth ->
            OdsCode.parse(code)
                .toEither()
                .<Refusal>mapLeft(fault -> new Refusal.Invalid(List.of(fault.in("code"))))
                .flatMap(practice -> port.apply(hearth, practice)),
        home -> Reply.ok(CareHomeJson.of(home)).ofVersion(home.version()));
  }
}
