package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SYSTEM;
import static org.hearth.domain.refusal.RefusalKind.EXHAUSTED;

import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.server.internal.web.Reply;
import org.hearth.adapter.http.wire.DummyNumberJson;
import org.hearth.domain.number.DummyNumberPool;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pool of dummy NHS numbers (R22). */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/dummy-numbers", produces = MediaType.APPLICATION_JSON_VALUE)
class DummyNumberRoutes {

  @GetMapping
  @AllowedActors({PRACTICE_STAFF, SUPPORT, SYSTEM})
  @OperationDescription("Counts the dummy numbers that are used, free and safe.")
  ResponseEntity<DummyNumberPool.Count> count(Call call) {
    return call.query(hearth -> hearth.numbers().count(call.actor()), Reply::ok);
  }

  @GetMapping("/next")
  @AllowedActors({PRACTICE_STAFF, SUPPORT, SYSTEM})
  @OperationDescription(value = "Suggests a free dummy number.", refuses = EXHAUSTED)
  ResponseEntity<DummyNumberJson> next(Call call) {
    return call.query(
        hearth -> hearth.numbers().suggest(call.actor()),
        number -> Reply.ok(new DummyNumberJson(number.toString())));
  }
}
