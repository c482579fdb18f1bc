package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SYSTEM;
import static org.hearth.domain.refusal.RefusalKind.CONFLICT;

import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.wire.SecondFactorResetJson;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.ResetSecondFactor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Second factors of those who have lost theirs. */
@RestController
@RequestMapping(
    path = ApiPaths.V1 + "/second-factor-resets",
    produces = MediaType.APPLICATION_JSON_VALUE)
class SecondFactorResetRoutes {
  private final ResetSecondFactor resets;

  public SecondFactorResetRoutes(Authentication authentication) {
    this.resets = authentication.resetSecondFactor();
  }

  @PostMapping
  @AllowedActors({PRACTICE_STAFF, SUPPORT, SYSTEM})
  @OperationDescription(
      value = "Takes away the second factor of a user who has lost it, with a reason.",
      granted = 204,
      refuses = CONFLICT)
  ResponseEntity<Void> reset(Call call, @RequestBody SecondFactorResetJson body) {
    resets.reset(call.actor(), body.email(), body.reason()).getOrElseThrow(ProblemException::of);
    return ResponseEntity.noContent().build();
  }
}
