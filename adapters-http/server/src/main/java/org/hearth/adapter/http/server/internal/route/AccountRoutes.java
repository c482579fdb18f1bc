package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.domain.refusal.RefusalKind.CONFLICT;

import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.server.internal.web.Reply;
import org.hearth.adapter.http.wire.NumberJson;
import org.hearth.adapter.http.wire.NumberSearchJson;
import org.hearth.adapter.http.wire.PatientJson;
import org.hearth.adapter.http.wire.ReasonJson;
import org.hearth.domain.account.AccountId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finding out whether a number has an account, and resetting one. */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
class AccountRoutes {

  @Rated(Work.SEARCH)
  @PostMapping("/search")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  @OperationDescription("Searches for the account of a number.")
  ResponseEntity<NumberSearchJson> search(Call call, @RequestBody NumberJson body) {
    return call.query(
        hearth -> hearth.accounts().byNumber(call.actor(), body.number()),
        found -> Reply.ok(NumberSearchJson.of(found)));
  }

  @PostMapping("/{id}/reset")
  @AllowedActors(SUPPORT)
  @OperationDescription(value = "Resets an account.", idempotent = true, refuses = CONFLICT)
  ResponseEntity<PatientJson> reset(
      Call call, @PathVariable("id") UUID id, @RequestBody ReasonJson body) {
    return call.command(
        body,
        hearth -> hearth.support().reset(call.actor(), new AccountId(id), body.reason()),
        patient -> Reply.ok(PatientJson.of(patient)).ofVersion(patient.version()));
  }
}
