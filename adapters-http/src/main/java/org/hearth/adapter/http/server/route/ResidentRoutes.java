package org.hearth.adapter.http.server.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.domain.refusal.RefusalKind.CONFLICT;

import java.util.UUID;
import org.hearth.adapter.http.server.call.ApiPaths;
import org.hearth.adapter.http.server.call.Call;
import org.hearth.adapter.http.server.call.OpenTo;
import org.hearth.adapter.http.server.call.PageRequest;
import org.hearth.adapter.http.server.call.Promise;
import org.hearth.adapter.http.server.call.Reply;
import org.hearth.adapter.http.server.limit.Rated;
import org.hearth.adapter.http.server.limit.Work;
import org.hearth.adapter.http.wire.EndJson;
import org.hearth.adapter.http.wire.MoveJson;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.adapter.http.wire.PatientJson;
import org.hearth.application.patient.PatientForm;
import org.hearth.domain.account.AccountId;
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

/** Residents: dependents of a care home. */
@RestController
@RequestMapping(path = ApiPaths.V1, produces = MediaType.APPLICATION_JSON_VALUE)
public class ResidentRoutes {

  @Rated(Work.REGISTRATION)
  @PostMapping("/care-homes/{id}/residents")
  @OpenTo(PRACTICE_STAFF)
  @Promise(
      value = "Registers a resident of a care home.",
      granted = 201,
      once = true,
      refuses = CONFLICT)
  ResponseEntity<PatientJson> register(
      Call call, @PathVariable("id") UUID careHome, @RequestBody PatientForm body) {
    return call.make(
        body,
        hearth -> hearth.registerResident().register(call.actor(), new AccountId(careHome), body),
        resident ->
            Reply.created(PatientJson.of(resident), "/patients", resident.id().value())
                .ofVersion(resident.version()));
  }

  @Rated(Work.EXPORT)
  @GetMapping("/care-homes/{id}/residents")
  @OpenTo({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT})
  @Promise("Lists a care home's residents.")
  ResponseEntity<PageJson<PatientJson>> list(
      Call call,
      @PathVariable("id") UUID careHome,
      @RequestParam(name = "cursor", required = false) @Nullable UUID cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return call.ask(
        hearth ->
            hearth
                .listResidents()
                .list(call.actor(), new AccountId(careHome), PageRequest.page(cursor, limit)),
        slice -> Reply.ok(PageJson.of(slice, PatientJson::of)));
  }

  @Rated(Work.REGISTRATION)
  @PostMapping("/residents/{id}/move")
  @OpenTo(PRACTICE_STAFF)
  @Promise(value = "Moves a resident to another care home.", once = true, refuses = CONFLICT)
  ResponseEntity<PatientJson> move(
      Call call, @PathVariable("id") UUID id, @RequestBody MoveJson body) {
    AccountId toCareHome = new AccountId(Required.field("toCareHome", body.toCareHome()));
    return call.make(
        body,
        hearth -> hearth.moveResident().move(call.actor(), new AccountId(id), toCareHome),
        resident -> Reply.ok(PatientJson.of(resident)).ofVersion(resident.version()));
  }

  @PostMapping("/residents/{id}/end")
  @OpenTo(PRACTICE_STAFF)
  @Promise(value = "Ends a resident's dependency.", once = true, refuses = CONFLICT)
  ResponseEntity<PatientJson> end(
      Call call, @PathVariable("id") UUID id, @RequestBody EndJson body) {
    Required.fields("reason", body.reason(), "on", body.on());
    return call.make(
        body,
        hearth ->
            hearth
                .endDependency()
                .end(
                    call.actor(),
                    new AccountId(id),
                    Required.field("reason", body.reason()),
                    Required.field("on", body.on())),
        patient -> Reply.ok(PatientJson.of(patient)).ofVersion(patient.version()));
  }
}
