package org.hearth.adapter.http.server.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.domain.refusal.RefusalKind.CONFLICT;

import java.util.UUID;
import org.hearth.adapter.http.server.call.ApiPaths;
import org.hearth.adapter.http.server.call.Call;
import org.hearth.adapter.http.server.call.OpenTo;
import org.hearth.adapter.http.server.call.Promise;
import org.hearth.adapter.http.server.call.Reply;
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
public class ErasureRoutes {

  @PostMapping("/accounts/{id}/erasure")
  @OpenTo(SUPPORT)
  @Promise(
      value =
          "Erases a patient; requests without their texts, ended links and the trail stay under"
              + " the account's identifier.",
      once = true,
      refuses = CONFLICT)
  ResponseEntity<ErasedJson> erase(
      Call call, @PathVariable("id") UUID id, @RequestBody ReasonJson body) {
    return call.make(
        body,
        hearth -> hearth.erasePerson().erase(call.actor(), new AccountId(id), body.reason()),
        erased -> Reply.ok(new ErasedJson(erased.account().value())));
  }
}
