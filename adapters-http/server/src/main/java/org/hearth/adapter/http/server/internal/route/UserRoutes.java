package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SYSTEM;
import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.NOT_FOUND;
import static org.hearth.domain.refusal.RefusalKind.TOO_MANY;

import io.vavr.control.Either;
import java.net.URI;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.server.internal.web.PageRequest;
import org.hearth.adapter.http.wire.NewUserJson;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.adapter.http.wire.ReasonJson;
import org.hearth.adapter.http.wire.RoleJson;
import org.hearth.adapter.http.wire.UserJson;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.user.ManageUsers;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.User;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Users come and go. */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/users", produces = MediaType.APPLICATION_JSON_VALUE)
class UserRoutes {
  private final Authentication authentication;

  public UserRoutes(Authentication authentication) {
    this.authentication = authentication;
  }

  @GetMapping
  @AllowedActors({PRACTICE_STAFF, SUPPORT, SYSTEM})
  @OperationDescription("Lists users: those of the practice to its administrators, all to support.")
  ResponseEntity<PageJson<UserJson>> list(
      Call call,
      @RequestParam(name = "cursor", required = false) @Nullable UUID cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return ResponseEntity.ok(
        PageJson.of(
            users()
                .list(call.actor(), PageRequest.page(cursor, limit))
                .getOrElseThrow(ProblemException::of),
            UserJson::of));
  }

  @PostMapping
  @AllowedActors({PRACTICE_STAFF, SUPPORT, SYSTEM})
  @OperationDescription(
      value = "Adds a user.",
      granted = 201,
      refuses = {CONFLICT, TOO_MANY})
  ResponseEntity<UserJson> add(Call call, @RequestBody NewUserJson body) {
    User added =
        authentication
            .addUser()
            .add(call.actor(), body.toForm())
            .getOrElseThrow(ProblemException::of);
    return ResponseEntity.created(URI.create(ApiPaths.V1 + "/users/" + added.id()))
        .body(UserJson.of(added));
  }

  @GetMapping("/{id}")
  @AllowedActors({PRACTICE_STAFF, SUPPORT, SYSTEM})
  @OperationDescription(value = "Reads a user.", refuses = NOT_FOUND)
  ResponseEntity<UserJson> byId(Call call, @PathVariable("id") UUID id) {
    return ok(users().byId(call.actor(), id));
  }

  @PostMapping("/{id}/disabling")
  @AllowedActors({PRACTICE_STAFF, SUPPORT, SYSTEM})
  @OperationDescription(
      value = "Keeps a user from signing in, and ends the user's sessions.",
      refuses = {NOT_FOUND, CONFLICT})
  ResponseEntity<UserJson> disable(
      Call call, @PathVariable("id") UUID id, @RequestBody ReasonJson body) {
    return ok(users().disable(call.actor(), id, body.reason()));
  }

  @PostMapping("/{id}/enabling")
  @AllowedActors({PRACTICE_STAFF, SUPPORT, SYSTEM})
  @OperationDescription(value = "Lets a user sign in again.", refuses = NOT_FOUND)
  ResponseEntity<UserJson> enable(
      Call call, @PathVariable("id") UUID id, @RequestBody ReasonJson body) {
    return ok(users().enable(call.actor(), id, body.reason()));
  }

  @PostMapping("/{id}/role")
  @AllowedActors({PRACTICE_STAFF, SUPPORT, SYSTEM})
  @OperationDescription(
      value = "Gives a user another role, and ends the user's sessions.",
      refuses = {NOT_FOUND, CONFLICT})
  ResponseEntity<UserJson> giveRole(
      Call call, @PathVariable("id") UUID id, @RequestBody RoleJson body) {
    return ok(users().giveRole(call.actor(), id, body.toForm(), body.reason()));
  }

  @PostMapping("/{id}/removal")
  @AllowedActors({PRACTICE_STAFF, SUPPORT, SYSTEM})
  @OperationDescription(
      value = "Removes a user, and ends the user's sessions.",
      refuses = {NOT_FOUND, CONFLICT})
  ResponseEntity<UserJson> remove(
      Call call, @PathVariable("id") UUID id, @RequestBody ReasonJson body) {
    return ok(users().remove(call.actor(), id, body.reason()));
  }

  private ManageUsers users() {
    return authentication.manageUsers();
  }

  private static ResponseEntity<UserJson> ok(Either<Refusal, User> answer) {
    return ResponseEntity.ok(answer.map(UserJson::of).getOrElseThrow(ProblemException::of));
  }
}
