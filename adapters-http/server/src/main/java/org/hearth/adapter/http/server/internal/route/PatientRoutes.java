package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.STALE;

import java.util.List;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.server.internal.web.Reply;
import org.hearth.adapter.http.wire.AccountJson;
import org.hearth.adapter.http.wire.DetailsChangeJson;
import org.hearth.adapter.http.wire.EmailRemovalJson;
import org.hearth.adapter.http.wire.PatientJson;
import org.hearth.adapter.http.wire.PatientQueryJson;
import org.hearth.adapter.http.wire.ReasonJson;
import org.hearth.adapter.http.wire.ResetRequestJson;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Patient Management, where a care home is found as if it were a patient. */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/patients", produces = MediaType.APPLICATION_JSON_VALUE)
class PatientRoutes {
  private static final String NUMBER = "number";
  private static final String NHS_NUMBER = "nhsNumber";

  @Rated(Work.REGISTRATION)
  @PostMapping
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription(
      value = "Registers a patient.",
      granted = 201,
      idempotent = true,
      refuses = CONFLICT)
  ResponseEntity<PatientJson> register(Call call, @RequestBody PatientForm body) {
    return call.command(
        body,
        hearth -> hearth.patients().register(call.actor(), body),
        patient ->
            Reply.created(PatientJson.of(patient), "/patients", patient.id().value())
                .ofVersion(patient.version()));
  }

  @Rated(Work.SEARCH)
  @PostMapping("/search")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  @OperationDescription(
      value =
          "Searches by e-mail address, by number, or by the name of a person or a care home and the"
              + " date of birth.",
      refuses = CONFLICT)
  ResponseEntity<List<AccountJson>> search(Call call, @RequestBody PatientQueryJson body) {
    PatientQuery query =
        body.toQuery()
            .orElseThrow(
                () ->
                    ProblemException.of(
                        Refusal.Invalid.of(
                            "query",
                            "is not one of email, nhsNumber, or familyName or careHomeName with"
                                + " dateOfBirth")));
    return call.query(
        hearth -> hearth.patients().search(call.actor(), query).mapLeft(PatientRoutes::named),
        found -> Reply.ok(found.stream().map(AccountJson::of).toList()));
  }

  /** The port calls it a number, since it may be a care home's; the field has another name. */
  private static Refusal named(Refusal refusal) {
    return refusal instanceof Refusal.Invalid invalid
        ? new Refusal.Invalid(
            invalid.faults().stream()
                .map(
                    fault ->
                        fault.field().equals(NUMBER)
                            ? new FieldFault(NHS_NUMBER, fault.fault())
                            : fault)
                .toList())
        : refusal;
  }

  @GetMapping("/{id}")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT})
  @OperationDescription("Reads an account.")
  ResponseEntity<AccountJson> read(Call call, @PathVariable("id") UUID id) {
    return call.query(
        hearth -> hearth.accounts().byId(call.actor(), new AccountId(id)),
        account -> Reply.ok(AccountJson.of(account)).ofVersion(account.version()));
  }

  @PatchMapping("/{id}")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  @OperationDescription(
      value = "Changes the details of an account.",
      idempotent = true,
      refuses = {CONFLICT, STALE})
  ResponseEntity<AccountJson> amend(
      Call call, @PathVariable("id") UUID id, @RequestBody DetailsChangeJson body) {
    return call.command(
        body,
        hearth ->
            hearth
                .patients()
                .amend(call.actor(), new AccountId(id), call.seen(), body.toForm(), body.reason()),
        account -> Reply.ok(AccountJson.of(account)).ofVersion(account.version()));
  }

  @PostMapping("/{id}/email-removal")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  @OperationDescription(
      value = "Removes a patient's e-mail address.",
      idempotent = true,
      refuses = {CONFLICT, STALE})
  ResponseEntity<PatientJson> removeEmail(
      Call call, @PathVariable("id") UUID id, @RequestBody EmailRemovalJson body) {
    return call.command(
        body,
        hearth ->
            hearth
                .patients()
                .remove(
                    call.actor(),
                    new AccountId(id),
                    call.seen(),
                    body.confirmNoEmailAddress(),
                    body.reason()),
        patient -> Reply.ok(PatientJson.of(patient)).ofVersion(patient.version()));
  }

  @PostMapping("/{id}/reset-requests")
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription(
      value = "Asks support to reset an account.",
      granted = 201,
      idempotent = true,
      refuses = CONFLICT)
  ResponseEntity<ResetRequestJson> askForReset(
      Call call, @PathVariable("id") UUID id, @RequestBody ReasonJson body) {
    return call.command(
        body,
        hearth -> hearth.support().askForReset(call.actor(), new AccountId(id), body.reason()),
        request ->
            Reply.created(ResetRequestJson.of(request), "/reset-requests", request.id().value()));
  }
}
