package org.hearth.adapter.http.server.internal.route;

import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.NOT_ALLOWED;
import static org.hearth.domain.refusal.RefusalKind.TOO_MANY;
import static org.hearth.domain.refusal.RefusalKind.UNAUTHENTICATED;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hearth.adapter.http.server.internal.authentication.BrowserKind;
import org.hearth.adapter.http.server.internal.authentication.CallOrigin;
import org.hearth.adapter.http.server.internal.limit.SignInQueue;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.wire.SecondFactorJson;
import org.hearth.adapter.http.wire.SignInCodeJson;
import org.hearth.adapter.http.wire.SignInStartJson;
import org.hearth.adapter.http.wire.SignInStepJson;
import org.hearth.adapter.http.wire.SignInTokenJson;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.ClientContext;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.SignInBySteps;
import org.hearth.application.port.in.signin.SignInBySteps.PendingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in by steps, and second factors. */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/sign-ins", produces = MediaType.APPLICATION_JSON_VALUE)
class SignInRoutes {
  private final SignInBySteps steps;
  private final SignInQueue queue;

  public SignInRoutes(Authentication authentication, SignInQueue queue) {
    this.steps = authentication.signInBySteps();
    this.queue = queue;
  }

  @PostMapping
  @AllowedActors(anyCaller = true)
  @OperationDescription(
      value = "Begins to sign in, or to change a second factor, and answers the next step.",
      granted = 201,
      refuses = {UNAUTHENTICATED, TOO_MANY})
  CompletableFuture<ResponseEntity<SignInStepJson>> begin(
      HttpServletRequest request, @RequestBody SignInStartJson body) {
    Credentials credentials =
        new Credentials(
            body.email(),
            body.password(),
            Optional.ofNullable(body.onShift()),
            CallOrigin.of(request).source(),
            BrowserKind.of(request));
    boolean change = Boolean.TRUE.equals(body.change());
    return queue
        .submit(
            credentials.source(),
            body.email(),
            () -> change ? steps.beginChange(credentials) : steps.begin(credentials))
        .thenApply(
            answer ->
                answer
                    .map(
                        step ->
                            ResponseEntity.status(HttpStatus.CREATED).body(SignInStepJson.of(step)))
                    .getOrElseThrow(ProblemException::of));
  }

  @PostMapping("/codes")
  @AllowedActors(anyCaller = true)
  @OperationDescription(
      value = "Gives a code of the second factor, and answers the next step.",
      refuses = {UNAUTHENTICATED, TOO_MANY})
  ResponseEntity<SignInStepJson> giveCode(
      HttpServletRequest request, @RequestBody SignInCodeJson body) {
    return steps
        .giveCode(token(body.token()), body.code(), client(request))
        .map(step -> ResponseEntity.ok(SignInStepJson.of(step)))
        .getOrElseThrow(ProblemException::of);
  }

  @PostMapping("/second-factors")
  @AllowedActors(anyCaller = true)
  @OperationDescription(
      value = "Sets up the app whose first code is given, and answers a session.",
      granted = 201,
      refuses = {UNAUTHENTICATED, TOO_MANY})
  ResponseEntity<SecondFactorJson> setUp(
      HttpServletRequest request, @RequestBody SignInCodeJson body) {
    return steps
        .setUp(token(body.token()), body.code(), client(request))
        .map(done -> ResponseEntity.status(HttpStatus.CREATED).body(SecondFactorJson.of(done)))
        .getOrElseThrow(ProblemException::of);
  }

  @PostMapping("/second-factor-removals")
  @AllowedActors(anyCaller = true)
  @OperationDescription(
      value = "Takes away the second factor of a login that does not need one.",
      granted = 204,
      refuses = {UNAUTHENTICATED, NOT_ALLOWED, CONFLICT})
  ResponseEntity<Void> remove(HttpServletRequest request, @RequestBody SignInTokenJson body) {
    steps.remove(token(body.token()), client(request)).getOrElseThrow(ProblemException::of);
    return ResponseEntity.noContent().build();
  }

  private static ClientContext client(HttpServletRequest request) {
    return new ClientContext(
        CallOrigin.of(request).source(), BrowserKind.of(request), Optional.empty());
  }

  private static PendingToken token(@Nullable String text) {
    return new PendingToken(text == null ? "" : text);
  }
}
