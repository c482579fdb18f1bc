package org.hearth.adapter.http.server.internal.route;

import static org.hearth.domain.refusal.RefusalKind.CONFLICT;

import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.wire.LinkJson;
import org.hearth.application.port.in.signin.Authentication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answering a change of a care home's address by a link that comes by e-mail. */
@RestController
@RequestMapping(path = ApiPaths.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class AddressRoutes {
  private final Authentication authentication;

  public AddressRoutes(Authentication authentication) {
    this.authentication = authentication;
  }

  @PostMapping("/address-changes")
  @AllowedActors(anyCaller = true)
  @OperationDescription(
      value = "Confirms or undoes a change of a care home's address by the link of an e-mail.",
      granted = 204,
      refuses = CONFLICT)
  ResponseEntity<Void> answer(@RequestBody LinkJson body) {
    authentication.answerAddressChange().answer(body.link()).getOrElseThrow(ProblemException::of);
    return ResponseEntity.noContent().build();
  }
}
