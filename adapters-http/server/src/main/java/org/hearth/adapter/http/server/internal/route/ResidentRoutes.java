package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.domain.refusal.RefusalKind.CONFLICT;

import java.util.List;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.server.internal.web.PageRequest;
import org.hearth.adapter.http.server.internal.web.Reply;
import org.hearth.adapter.http.wire.DependencyLinkJson;
import org.hearth.adapter.http.wire.EndJson;
import org.hearth.adapter.http.wire.MoveJson;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.adapter.http.wire.PatientJson;
import org.hearth.application.port.in.patient.PatientForm;
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
class ResidentRoutes {

  @Rated(Work.REGISTRATION)
  @PostMapping("/care-homes/{id}/residents")
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription(
      value = "Registers a resident of a care home.",
      granted = 201,
      idempotent = true,
      refuses = CONFLICT)
  ResponseEntity<PatientJson> register(
      Call call, @PathVariable("id") UUID careHome, @RequestBody PatientForm body) {
    return call.command(
        body,
        hearth -> hearth.residents().register(call.actor(), new AccountId(careHome), body),
        resident ->
            Reply.created(PatientJson.of(resident), "/patients", resident.id().value())
                .ofVersion(resident.version()));
  }

  @Rated(Work.EXPORT)
  @GetMapping("/care-homes/{id}/residents")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT})
  @OperationDescription("Lists a care home's residents.")
  ResponseEntity<PageJson<PatientJson>> list(
      Call call,
      @PathVariable("id") UUID careHome,
      @RequestParam(name = "cursor", required = false) @Nullable UUID cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return call.query(
        hearth ->
            hearth
                .residents()
                .list(call.actor(), new AccountId(careHome), PageRequest.page(cursor, limit)),
        slice -> Reply.ok(PageJson.of(slice, PatientJson::of)));
  }

  @Rated(Work.REGISTRATION)
  @PostMapping("/residents/{id}/move")
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription(
      value = "Moves a resident to another care home.",
      idempotent = true,
      refuses = CONFLICT)
  ResponseEntity<PatientJson> move(
      Call call, @PathVariable("id") UUID id, @RequestBody MoveJson body) {
    AccountId toCareHome = new AccountId(Required.field("toCareHome", body.toCareHome()));
    return call.command(
        body,
        hearth -> hearth.residents().move(call.actor(), new AccountId(id), toCareHome),
        resident -> Reply.ok(PatientJson.of(resident)).ofVersion(resident.version()));
  }

  @PostMapping("/residents/{id}/end")
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription(
      value = "Ends a resident's dependency.",
      idempotent = true,
      refuses = CONFLICT)
  ResponseEntity<PatientJson> end(
      Call call, @PathVariable("id") UUID id, @RequestBody EndJson body) {
    Required.fields("reason", body.reason(), "on", body.on());
    return call.command(
        body,
        hearth ->
            hearth
                .residents()
                .end(
                    call.actor(),
                    new AccountId(id),
                    Required.field("reason", body.reason()),
                    Required.field("on", body.on())),
        patient -> Reply.ok(PatientJson.of(patient)).ofVersion(patient.version()));
  }

  @GetMapping("/patients/{id}/dependencies")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT})
  @OperationDescription("Lists a patient's dependencies, ended ones included, newest first.")
  ResponseEntity<List<DependencyLinkJson>> dependencies(Call call, @PathVariable("id") UUID id) {
    return call.query(
        hearth -> hearth.residents().dependencies(call.actor(), new AccountId(id)),
        links -> Reply.ok(links.stream().map(DependencyLinkJson::of).toList()));
  }
}
