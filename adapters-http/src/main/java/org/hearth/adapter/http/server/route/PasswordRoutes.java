package org.hearth.adapter.http.server.route;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.adapter.http.server.call.ApiPaths;
import org.hearth.adapter.http.server.call.OpenTo;
import org.hearth.adapter.http.server.entrance.CallOrigin;
import org.hearth.adapter.http.server.problem.ProblemException;
import org.hearth.adapter.http.wire.EmailJson;
import org.hearth.adapter.http.wire.NewPasswordJson;
import org.hearth.application.signin.Entrance;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Choosing a password by a link that comes by letter. */
@RestController
@RequestMapping(ApiPaths.V1)
public class PasswordRoutes {
  private final Entrance entrance;

  public PasswordRoutes(Entrance entrance) {
    this.entrance = entrance;
  }

  /** The answer is the same whether or not anybody signs in with the address. */
  @PostMapping("/password-links")
  @OpenTo(everybody = true)
  ResponseEntity<Void> askForLink(HttpServletRequest request, @RequestBody EmailJson body) {
    entrance
        .askForPasswordLink()
        .ask(body.email(), CallOrigin.of(request).source())
        .getOrElseThrow(ProblemException::of);
    return ResponseEntity.status(HttpStatus.ACCEPTED).build();
  }

  @PostMapping("/passwords")
  @OpenTo(everybody = true)
  ResponseEntity<Void> choose(@RequestBody NewPasswordJson body) {
    entrance
        .choosePassword()
        .choose(body.link(), body.password())
        .getOrElseThrow(ProblemException::of);
    return ResponseEntity.noContent().build();
  }
}
