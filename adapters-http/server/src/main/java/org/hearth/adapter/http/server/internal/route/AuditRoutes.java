package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;
import static org.hearth.domain.refusal.RefusalKind.NOT_FOUND;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.server.internal.web.PageRequest;
import org.hearth.adapter.http.server.internal.web.Reply;
import org.hearth.adapter.http.wire.AuditEntryJson;
import org.hearth.adapter.http.wire.AuditSearchJson;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail (R19). */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/audit", produces = MediaType.APPLICATION_JSON_VALUE)
class AuditRoutes {

  @Rated(Work.EXPORT)
  @GetMapping
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  @OperationDescription(value = "Reads the audit trail.", refuses = NOT_FOUND)
  ResponseEntity<PageJson<AuditEntryJson>> read(
      Call call,
      @RequestParam(name = "subject", required = false) @Nullable UUID subject,
      @RequestParam(name = "cursor", required = false) @Nullable UUID cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return call.query(
        hearth ->
            hearth
                .audit()
                .read(
                    call.actor(),
                    Optional.ofNullable(subject).map(AccountId::new),
                    PageRequest.page(cursor, limit)),
        slice -> Reply.ok(PageJson.of(slice, AuditEntryJson::of)));
  }

  /** A search is a POST: who acted may be personal, and does not belong in an address. */
  @Rated(Work.EXPORT)
  @PostMapping("/search")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  @OperationDescription(
      value = "Reads the audit trail newest first, by account, practice, action, actor and time.",
      refuses = NOT_FOUND)
  ResponseEntity<PageJson<AuditEntryJson>> newest(
      Call call,
      @RequestBody AuditSearchJson body,
      @RequestParam(name = "cursor", required = false) @Nullable UUID cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return call.query(
        hearth ->
            practice(body)
                .map(body::toFilter)
                .flatMap(
                    filter ->
                        hearth
                            .audit()
                            .newest(call.actor(), filter, PageRequest.page(cursor, limit))),
        slice -> Reply.ok(PageJson.of(slice, AuditEntryJson::of)));
  }

  private static Either<Refusal, Optional<OdsCode>> practice(AuditSearchJson body) {
    return body.practice() == null
        ? Either.right(Optional.empty())
        : OdsCode.parse(body.practice())
            .toEither()
            .<Refusal>mapLeft(fault -> new Refusal.Invalid(List.of(fault.in("practice"))))
            .map(Optional::of);
  }
}
