package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import org.hearth.adapter.http.wire.ImportJson;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.application.port.in.imports.ImportHistory;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import tools.jackson.core.type.TypeReference;

/** The imports of a practice, over HTTP. */
final class HttpImportHistory implements ImportHistory {
  private final Exchange exchange;

  HttpImportHistory(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, Slice<ImportJob>> list(Actor actor, Page page) {
    return exchange
        .get(actor, "/imports?" + PageQuery.of(page), new TypeReference<PageJson<ImportJson>>() {})
        .map(found -> found.toSlice(ImportJson::toJob));
  }
}
