package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.EXHAUSTED;
import static org.hearth.domain.refusal.RefusalKind.STALE;

import io.vavr.control.Either;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.server.internal.web.Reply;
import org.hearth.adapter.http.wire.CareHomeJson;
import org.hearth.adapter.http.wire.ReasonJson;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHome;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Care home accounts. */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/care-homes", produces = MediaType.APPLICATION_JSON_VALUE)
class CareHomeRoutes {

  @Rated(Work.REGISTRATION)
  @PostMapping
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription(
      value = "Opens a care home account.",
      granted = 201,
      idempotent = true,
      refuses = {CONFLICT, EXHAUSTED})
  ResponseEntity<CareHomeJson> open(Call call, @RequestBody CareHomeForm body) {
    return call.command(
        body,
        hearth -> hearth.careHomes().open(call.actor(), body),
        home ->
            Reply.created(CareHomeJson.of(home), "/care-homes", home.id().value())
                .ofVersion(home.version()));
  }

  @GetMapping("/{id}")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT})
  @OperationDescription("Reads a care home account.")
  ResponseEntity<CareHomeJson> read(Call call, @PathVariable("id") UUID id) {
    return call.query(
        hearth ->
            hearth
                .accounts()
                .byId(call.actor(), new AccountId(id))
                .flatMap(CareHomeRoutes::asCareHome),
        home -> Reply.ok(CareHomeJson.of(home)).ofVersion(home.version()));
  }

  @PostMapping("/{id}/closing")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  @OperationDescription(
      value = "Closes a care home account for ever; its login ends.",
      idempotent = true,
      refuses = {CONFLICT, STALE})
  ResponseEntity<CareHomeJson> close(
      Call call, @PathVariable("id") UUID id, @RequestBody ReasonJson body) {
    return call.command(
        body,
        hearth ->
            hearth.careHomes().close(call.actor(), new AccountId(id), call.seen(), body.reason()),
        home -> Reply.ok(CareHomeJson.of(home)).ofVersion(home.version()));
  }

  private static Either<Refusal, CareHome> asCareHome(Account account) {
    return account instanceof CareHome home
        ? Either.right(home)
        : Either.left(new AccountRefusal.AccountNotFound());
  }
}
