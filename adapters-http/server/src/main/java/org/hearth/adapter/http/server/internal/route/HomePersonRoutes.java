package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.domain.refusal.RefusalKind.NOT_FOUND;

import io.vavr.control.Either;
import java.net.URI;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.wire.HomePersonJson;
import org.hearth.adapter.http.wire.HomePersonsJson;
import org.hearth.adapter.http.wire.NameJson;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.KeepHomePersons;
import org.hearth.domain.login.HomePerson;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The persons of the care home that calls. */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/persons", produces = MediaType.APPLICATION_JSON_VALUE)
class HomePersonRoutes {
  private final Authentication authentication;

  public HomePersonRoutes(Authentication authentication) {
    this.authentication = authentication;
  }

  @GetMapping
  @AllowedActors(CARE_HOME_STAFF)
  @OperationDescription(
      value = "Lists the persons of the care home who may be on shift.",
      refuses = NOT_FOUND)
  ResponseEntity<HomePersonsJson> list(Call call) {
    return ResponseEntity.ok(
        persons().list(call.actor()).map(HomePersonsJson::of).getOrElseThrow(ProblemException::of));
  }

  @PostMapping
  @AllowedActors(CARE_HOME_STAFF)
  @OperationDescription(
      value = "Adds a person who may be on shift.",
      granted = 201,
      refuses = NOT_FOUND)
  ResponseEntity<HomePersonJson> add(Call call, @RequestBody NameJson body) {
    HomePerson added =
        persons().add(call.actor(), body.name()).getOrElseThrow(ProblemException::of);
    return ResponseEntity.created(URI.create(ApiPaths.V1 + "/persons/" + added.id()))
        .body(HomePersonJson.of(added));
  }

  @PostMapping("/{id}/name")
  @AllowedActors(CARE_HOME_STAFF)
  @OperationDescription(value = "Gives a person another name.", refuses = NOT_FOUND)
  ResponseEntity<HomePersonJson> rename(
      Call call, @PathVariable("id") UUID id, @RequestBody NameJson body) {
    return answer(persons().rename(call.actor(), id, body.name()));
  }

  @PostMapping("/{id}/removal")
  @AllowedActors(CARE_HOME_STAFF)
  @OperationDescription(
      value = "Removes a person, and ends the sessions in which that person is on shift.",
      refuses = NOT_FOUND)
  ResponseEntity<HomePersonJson> remove(Call call, @PathVariable("id") UUID id) {
    return answer(persons().remove(call.actor(), id));
  }

  private KeepHomePersons persons() {
    return authentication.keepHomePersons();
  }

  private static ResponseEntity<HomePersonJson> answer(Either<Refusal, HomePerson> answer) {
    return ResponseEntity.ok(answer.map(HomePersonJson::of).getOrElseThrow(ProblemException::of));
  }
}
