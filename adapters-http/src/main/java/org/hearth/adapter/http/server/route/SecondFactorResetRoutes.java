package org.hearth.adapter.http.server.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SYSTEM;
import static org.hearth.domain.refusal.RefusalKind.CONFLICT;

import org.hearth.adapter.http.server.call.ApiPaths;
import org.hearth.adapter.http.server.call.Call;
import org.hearth.adapter.http.server.call.OpenTo;
import org.hearth.adapter.http.server.call.Promise;
import org.hearth.adapter.http.server.problem.ProblemException;
import org.hearth.adapter.http.wire.SecondFactorResetJson;
import org.hearth.application.signin.Entrance;
import org.hearth.application.signin.ResetSecondFactor;
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
public class SecondFactorResetRoutes {
  private final ResetSecondFactor resets;

  public SecondFactorResetRoutes(Entrance entrance) {
    this.resets = entrance.resetSecondFactor();
  }

  @PostMapping
  @OpenTo({PRACTICE_STAFF, SUPPORT, SYSTEM})
  @Promise(
      value = "Takes away the second factor of a user who has lost it, with a reason.",
      granted = 204,
      refuses = CONFLICT)
  ResponseEntity<Void> reset(Call call, @RequestBody SecondFactorResetJson body) {
    resets.reset(call.actor(), body.email(), body.reason()).getOrElseThrow(ProblemException::of);
    return ResponseEntity.noContent().build();
  }
}
