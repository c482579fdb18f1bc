package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

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
import org.hearth.adapter.http.wire.ResetRequestJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What support is asked for. */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/reset-requests", produces = MediaType.APPLICATION_JSON_VALUE)
class ResetRequestRoutes {

  @Rated(Work.EXPORT)
  @GetMapping
  @AllowedActors(SUPPORT)
  @OperationDescription("Lists what support is asked to reset.")
  ResponseEntity<PageJson<ResetRequestJson>> list(
      Call call,
      @RequestParam(name = "cursor", required = false) @Nullable UUID cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return call.query(
        hearth -> hearth.support().list(call.actor(), PageRequest.page(cursor, limit)),
        slice -> Reply.ok(PageJson.of(slice, ResetRequestJson::of)));
  }
}
