package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SYSTEM;
import static org.hearth.domain.refusal.RefusalKind.NOT_ALLOWED;
import static org.hearth.domain.refusal.RefusalKind.TOO_MANY;
import static org.hearth.domain.refusal.RefusalKind.UNAUTHENTICATED;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hearth.adapter.http.server.internal.authentication.BrowserKind;
import org.hearth.adapter.http.server.internal.authentication.CallOrigin;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.SignInQueue;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.wire.ActorJson;
import org.hearth.adapter.http.wire.EndedSessionsJson;
import org.hearth.adapter.http.wire.OwnSessionsJson;
import org.hearth.adapter.http.wire.PreviousSessionJson;
import org.hearth.adapter.http.wire.SessionJson;
import org.hearth.adapter.http.wire.SignInJson;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
class SessionRoutes {
  private static final String BEARER = "Bearer ";

  private final Authentication authentication;
  private final SignInQueue queue;

  public SessionRoutes(Authentication authentication, SignInQueue queue) {
    this.authentication = authentication;
    this.queue = queue;
  }

  @PostMapping
  @AllowedActors(anyCaller = true)
  @OperationDescription(
      value = "Signs in, and answers the token of a session.",
      granted = 201,
      refuses = {UNAUTHENTICATED, NOT_ALLOWED, TOO_MANY})
  CompletableFuture<ResponseEntity<SessionJson>> signIn(
      HttpServletRequest request, @RequestBody SignInJson body) {
    Credentials credentials =
        new Credentials(
            body.email(),
            body.password(),
            Optional.ofNullable(body.onShift()),
            CallOrigin.of(request).source(),
            BrowserKind.of(request));
    return queue
        .submit(
            credentials.source(), body.email(), () -> authentication.signIn().signIn(credentials))
        .thenApply(
            answer ->
                answer
                    .map(
                        session ->
                            ResponseEntity.status(HttpStatus.CREATED).body(SessionJson.of(session)))
                    .getOrElseThrow(ProblemException::of));
  }

  /** Who calls. */
  @GetMapping("/current")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT, SYSTEM})
  @OperationDescription("Reads who calls.")
  ResponseEntity<ActorJson> current(Call call) {
    return ResponseEntity.ok(ActorJson.of(call.actor()));
  }

  @GetMapping
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT, SYSTEM})
  @OperationDescription("Lists the caller's sessions.")
  ResponseEntity<OwnSessionsJson> list(Call call, HttpServletRequest request) {
    return ResponseEntity.ok(
        authentication
            .ownSessions()
            .list(call.actor(), borne(request))
            .map(OwnSessionsJson::of)
            .getOrElseThrow(ProblemException::of));
  }

  @GetMapping("/previous")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT, SYSTEM})
  @Rated(Work.EXPORT)
  @OperationDescription("Reads when the caller's session before the present one began.")
  ResponseEntity<PreviousSessionJson> previous(Call call, HttpServletRequest request) {
    return ResponseEntity.ok(
        authentication
            .ownSessions()
            .previous(call.actor(), borne(request))
            .map(begun -> new PreviousSessionJson(begun.orElse(null)))
            .getOrElseThrow(ProblemException::of));
  }

  @PostMapping("/others/end")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT, SYSTEM})
  @OperationDescription("Ends all of the caller's sessions but the one whose token the call bears.")
  ResponseEntity<EndedSessionsJson> endOthers(Call call, HttpServletRequest request) {
    return ResponseEntity.ok(
        authentication
            .ownSessions()
            .endOthers(call.actor(), borne(request))
            .map(EndedSessionsJson::new)
            .getOrElseThrow(ProblemException::of));
  }

  @DeleteMapping("/current")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT, SYSTEM})
  @OperationDescription(value = "Ends the session whose token the call bears.", granted = 204)
  ResponseEntity<Void> signOut(HttpServletRequest request) {
    authentication.sessions().end(borne(request));
    return ResponseEntity.noContent().build();
  }

  /** What the call bears, which need not be a session's. */
  private static SessionToken borne(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return new SessionToken(
        header == null || !header.startsWith(BEARER) ? "" : header.substring(BEARER.length()));
  }
}
