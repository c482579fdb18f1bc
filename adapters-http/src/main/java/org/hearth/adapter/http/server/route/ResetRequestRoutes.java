package org.hearth.adapter.http.server.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import java.util.UUID;
import org.hearth.adapter.http.server.call.ApiPaths;
import org.hearth.adapter.http.server.call.Call;
import org.hearth.adapter.http.server.call.OpenTo;
import org.hearth.adapter.http.server.call.PageRequest;
import org.hearth.adapter.http.server.call.Promise;
import org.hearth.adapter.http.server.call.Reply;
import org.hearth.adapter.http.server.limit.Rated;
import org.hearth.adapter.http.server.limit.Work;
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
public class ResetRequestRoutes {

  @Rated(Work.EXPORT)
  @GetMapping
  @OpenTo(SUPPORT)
  @Promise("Lists what support is asked to reset.")
  ResponseEntity<PageJson<ResetRequestJson>> list(
      Call call,
      @RequestParam(name = "cursor", required = false) @Nullable UUID cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return call.ask(
        hearth -> hearth.listResetRequests().list(call.actor(), PageRequest.page(cursor, limit)),
        slice -> Reply.ok(PageJson.of(slice, ResetRequestJson::of)));
  }
}
