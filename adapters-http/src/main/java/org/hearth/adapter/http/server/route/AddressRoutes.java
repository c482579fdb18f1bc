package org.hearth.adapter.http.server.route;

import static org.hearth.domain.refusal.RefusalKind.CONFLICT;

import org.hearth.adapter.http.server.call.ApiPaths;
import org.hearth.adapter.http.server.call.OpenTo;
import org.hearth.adapter.http.server.call.Promise;
import org.hearth.adapter.http.server.problem.ProblemException;
import org.hearth.adapter.http.wire.LinkJson;
import org.hearth.application.signin.Entrance;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answering a change of a care home's address by a link that comes by letter. */
@RestController
@RequestMapping(path = ApiPaths.V1, produces = MediaType.APPLICATION_JSON_VALUE)
public class AddressRoutes {
  private final Entrance entrance;

  public AddressRoutes(Entrance entrance) {
    this.entrance = entrance;
  }

  @PostMapping("/address-changes")
  @OpenTo(everybody = true)
  @Promise(
      value = "Confirms or undoes a change of a care home's address by the link of a letter.",
      granted = 204,
      refuses = CONFLICT)
  ResponseEntity<Void> answer(@RequestBody LinkJson body) {
    entrance.answerAddressChange().answer(body.link()).getOrElseThrow(ProblemException::of);
    return ResponseEntity.noContent().build();
  }
}
