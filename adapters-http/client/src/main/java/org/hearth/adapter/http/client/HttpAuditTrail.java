package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.adapter.http.wire.AuditEntryJson;
import org.hearth.adapter.http.wire.AuditSearchJson;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.application.port.in.audit.ReadAuditTrail;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.audit.AuditTrail.AuditFilter;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.refusal.Refusal;
import tools.jackson.core.type.TypeReference;

/** The audit trail, over HTTP. */
final class HttpAuditTrail implements ReadAuditTrail {
  private final Exchange exchange;

  HttpAuditTrail(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, Slice<AuditEntry>> read(
      Actor actor, Optional<AccountId> subject, Page page) {
    return exchange
        .get(
            actor,
            "/audit?"
                + PageQuery.of(page)
                + subject.map(account -> "&subject=" + account.value()).orElse(""),
            new TypeReference<PageJson<AuditEntryJson>>() {})
        .map(found -> found.toSlice(AuditEntryJson::toEntry));
  }

  @Override
  public Either<Refusal, Slice<AuditEntry>> newest(Actor actor, AuditFilter filter, Page page) {
    return exchange
        .search(
            actor,
            "/audit/search?" + PageQuery.of(page),
            AuditSearchJson.of(filter),
            new TypeReference<PageJson<AuditEntryJson>>() {})
        .map(found -> found.toSlice(AuditEntryJson::toEntry));
  }
}
