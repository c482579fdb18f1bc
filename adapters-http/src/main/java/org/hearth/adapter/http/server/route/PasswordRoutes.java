package org.hearth.adapter.http.server.route;

import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.TOO_MANY;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import org.hearth.adapter.http.server.call.ApiPaths;
import org.hearth.adapter.http.server.call.OpenTo;
import org.hearth.adapter.http.server.call.Promise;
import org.hearth.adapter.http.server.entrance.CallOrigin;
import org.hearth.adapter.http.server.limit.SignInQueue;
import org.hearth.adapter.http.server.problem.ProblemException;
import org.hearth.adapter.http.wire.EmailJson;
import org.hearth.adapter.http.wire.NewPasswordJson;
import org.hearth.application.signin.Entrance;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Choosing a password by a link that comes by letter. */
@RestController
@RequestMapping(path = ApiPaths.V1, produces = MediaType.APPLICATION_JSON_VALUE)
public class PasswordRoutes {
  private final Entrance entrance;
  private final SignInQueue queue;

  public PasswordRoutes(Entrance entrance, SignInQueue queue) {
    this.entrance = entrance;
    this.queue = queue;
  }

  /** The answer is the same whether or not anybody signs in with the address. */
  @PostMapping("/password-links")
  @OpenTo(everybody = true)
  @Promise(
      value = "Asks for a letter with a link to choose a password.",
      granted = 202,
      refuses = TOO_MANY)
  ResponseEntity<Void> askForLink(HttpServletRequest request, @RequestBody EmailJson body) {
    entrance
        .askForPasswordLink()
        .ask(body.email(), CallOrigin.of(request).source())
        .getOrElseThrow(ProblemException::of);
    return ResponseEntity.status(HttpStatus.ACCEPTED).build();
  }

  @PostMapping("/passwords")
  @OpenTo(everybody = true)
  @Promise(
      value = "Chooses a password by the link of a letter.",
      granted = 204,
      refuses = {CONFLICT, TOO_MANY})
  CompletableFuture<ResponseEntity<Void>> choose(
      HttpServletRequest request, @RequestBody NewPasswordJson body) {
    return queue
        .submit(
            CallOrigin.of(request).source(),
            null,
            () -> entrance.choosePassword().choose(body.link(), body.password()))
        .thenApply(
            answer -> {
              answer.getOrElseThrow(ProblemException::of);
              return ResponseEntity.noContent().build();
            });
  }
}
