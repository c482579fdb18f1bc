package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.domain.refusal.RefusalKind.CONFLICT;

import java.util.UUID;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.server.internal.web.Reply;
import org.hearth.adapter.http.wire.ErasedJson;
import org.hearth.adapter.http.wire.ReasonJson;
import org.hearth.domain.account.AccountId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Erasing persons. */
@RestController
@RequestMapping(path = ApiPaths.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class ErasureRoutes {

  @PostMapping("/accounts/{id}/erasure")
  @AllowedActors(SUPPORT)
  @OperationDescription(
      value =
          "Erases a patient; requests without their texts, ended links and the trail stay under"
              + " the account's identifier.",
      idempotent = true,
      refuses = CONFLICT)
  ResponseEntity<ErasedJson> erase(
      Call call, @PathVariable("id") UUID id, @RequestBody ReasonJson body) {
    return call.command(
        body,
        hearth -> hearth.support().erase(call.actor(), new AccountId(id), body.reason()),
        erased -> Reply.ok(new ErasedJson(erased.account().value())));
  }
}
