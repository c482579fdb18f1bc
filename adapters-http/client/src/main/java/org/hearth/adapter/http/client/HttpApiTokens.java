package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import java.util.Objects;
import java.util.UUID;
import org.hearth.adapter.http.wire.ApiTokenJson;
import org.hearth.adapter.http.wire.NewApiTokenJson;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.adapter.http.wire.ReasonJson;
import org.hearth.application.port.in.program.ManageApiTokens;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.program.ApiToken;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The tokens of programs, over HTTP. */
final class HttpApiTokens implements ManageApiTokens {
  private static final String PATH = "/api-tokens";

  private final Exchange exchange;

  HttpApiTokens(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, NewToken> make(Actor actor, TokenForm form) {
    return exchange
        .post(actor, PATH, NewApiTokenJson.of(form), ApiTokenJson.class)
        .map(made -> new NewToken(made.toToken(), Objects.requireNonNull(made.secret())));
  }

  @Override
  public Either<Refusal, Slice<ApiToken>> list(Actor actor, Page page) {
    return exchange
        .get(actor, PATH + "?" + PageQuery.of(page), new TypeReference<PageJson<ApiTokenJson>>() {})
        .map(found -> found.toSlice(ApiTokenJson::toToken));
  }

  @Override
  public Either<Refusal, ApiToken> revoke(Actor actor, UUID token, @Nullable String reason) {
    return exchange
        .post(actor, PATH + "/" + token + "/revocation", new ReasonJson(reason), ApiTokenJson.class)
        .map(ApiTokenJson::toToken);
  }
}
