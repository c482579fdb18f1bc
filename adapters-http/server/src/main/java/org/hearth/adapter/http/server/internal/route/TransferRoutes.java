package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.NOT_FOUND;

import java.util.List;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.server.internal.web.Reply;
import org.hearth.adapter.http.wire.AskedJson;
import org.hearth.adapter.http.wire.PatientJson;
import org.hearth.adapter.http.wire.TransferJson;
import org.hearth.adapter.http.wire.TransferRequestJson;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moving a patient's account to another practice. */
@RestController
@RequestMapping(path = ApiPaths.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class TransferRoutes {

  @Rated(Work.SEARCH)
  @PostMapping("/transfer-requests")
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription(
      value = "Asks support to transfer the account of a number to the caller's practice.",
      granted = 202,
      idempotent = true,
      refuses = {NOT_FOUND, CONFLICT})
  ResponseEntity<AskedJson> ask(Call call, @RequestBody TransferRequestJson body) {
    return call.command(
        body,
        hearth -> hearth.support().askForTransfer(call.actor(), body.nhsNumber(), body.reason()),
        asked -> Reply.accepted(AskedJson.ASKED));
  }

  @PostMapping("/accounts/{id}/transfer")
  @AllowedActors(SUPPORT)
  @OperationDescription(
      value = "Transfers a patient's account to another practice.",
      idempotent = true)
  ResponseEntity<PatientJson> transfer(
      Call call, @PathVariable("id") UUID id, @RequestBody TransferJson body) {
    return call.command(
        body,
        hearth ->
            OdsCode.parse(body.practice())
                .toEither()
                .<Refusal>mapLeft(fault -> new Refusal.Invalid(List.of(fault.in("practice"))))
                .flatMap(
                    practice ->
                        hearth
                            .support()
                            .transfer(call.actor(), new AccountId(id), practice, body.reason())),
        patient -> Reply.ok(PatientJson.of(patient)).ofVersion(patient.version()));
  }
}
