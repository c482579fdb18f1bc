package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SYSTEM;
import static org.hearth.domain.refusal.RefusalKind.NOT_FOUND;

import java.net.URI;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.server.internal.web.PageRequest;
import org.hearth.adapter.http.wire.ApiTokenJson;
import org.hearth.adapter.http.wire.NewApiTokenJson;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.adapter.http.wire.ReasonJson;
import org.hearth.application.port.in.signin.Authentication;
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

/** The tokens of programs. */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/api-tokens", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiTokenRoutes {
  private final Authentication authentication;

  public ApiTokenRoutes(Authentication authentication) {
    this.authentication = authentication;
  }

  @GetMapping
  @AllowedActors({PRACTICE_STAFF, SUPPORT, SYSTEM})
  @OperationDescription(
      "Lists tokens: those of the practice to its administrators, all to support.")
  ResponseEntity<PageJson<ApiTokenJson>> list(
      Call call,
      @RequestParam(name = "cursor", required = false) @Nullable UUID cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return ResponseEntity.ok(
        PageJson.of(
            authentication
                .manageApiTokens()
                .list(call.actor(), PageRequest.page(cursor, limit))
                .getOrElseThrow(ProblemException::of),
            ApiTokenJson::of));
  }

  @PostMapping
  @AllowedActors({PRACTICE_STAFF, SUPPORT, SYSTEM})
  @OperationDescription(value = "Makes a token, and answers its secret this once.", granted = 201)
  ResponseEntity<ApiTokenJson> make(Call call, @RequestBody NewApiTokenJson body) {
    ApiTokenJson made =
        authentication
            .manageApiTokens()
            .make(call.actor(), body.toForm())
            .map(ApiTokenJson::of)
            .getOrElseThrow(ProblemException::of);
    return ResponseEntity.created(URI.create(ApiPaths.V1 + "/api-tokens/" + made.id())).body(made);
  }

  @PostMapping("/{id}/revocation")
  @AllowedActors({PRACTICE_STAFF, SUPPORT, SYSTEM})
  @OperationDescription(value = "Revokes a token.", refuses = NOT_FOUND)
  ResponseEntity<ApiTokenJson> revoke(
      Call call, @PathVariable("id") UUID id, @RequestBody ReasonJson body) {
    return ResponseEntity.ok(
        authentication
            .manageApiTokens()
            .revoke(call.actor(), id, body.reason())
            .map(ApiTokenJson::of)
            .getOrElseThrow(ProblemException::of));
  }
}
