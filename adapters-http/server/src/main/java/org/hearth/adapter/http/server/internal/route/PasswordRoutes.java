package org.hearth.adapter.http.server.internal.route;

import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.TOO_MANY;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import org.hearth.adapter.http.server.internal.authentication.CallOrigin;
import org.hearth.adapter.http.server.internal.limit.SignInQueue;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.wire.EmailJson;
import org.hearth.adapter.http.wire.NewPasswordJson;
import org.hearth.application.port.in.signin.Authentication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Choosing a password by a link that comes by e-mail. */
@RestController
@RequestMapping(path = ApiPaths.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class PasswordRoutes {
  private final Authentication authentication;
  private final SignInQueue queue;

  public PasswordRoutes(Authentication authentication, SignInQueue queue) {
    this.authentication = authentication;
    this.queue = queue;
  }

  /** The answer is the same whether or not the address belongs to a login. */
  @PostMapping("/password-links")
  @AllowedActors(anyCaller = true)
  @OperationDescription(
      value = "Asks for an e-mail with a link to choose a password.",
      granted = 202,
      refuses = TOO_MANY)
  ResponseEntity<Void> askForLink(HttpServletRequest request, @RequestBody EmailJson body) {
    authentication
        .askForPasswordLink()
        .ask(body.email(), CallOrigin.of(request).source())
        .getOrElseThrow(ProblemException::of);
    return ResponseEntity.status(HttpStatus.ACCEPTED).build();
  }

  @PostMapping("/passwords")
  @AllowedActors(anyCaller = true)
  @OperationDescription(
      value = "Chooses a password by the link of an e-mail.",
      granted = 204,
      refuses = {CONFLICT, TOO_MANY})
  CompletableFuture<ResponseEntity<Void>> choose(
      HttpServletRequest request, @RequestBody NewPasswordJson body) {
    return queue
        .submit(
            CallOrigin.of(request).source(),
            null,
            () -> authentication.choosePassword().choose(body.link(), body.password()))
        .thenApply(
            answer -> {
              answer.getOrElseThrow(ProblemException::of);
              return ResponseEntity.noContent().build();
            });
  }
}
