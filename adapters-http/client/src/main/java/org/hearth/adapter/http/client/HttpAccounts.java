package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import org.hearth.adapter.http.wire.AccountJson;
import org.hearth.adapter.http.wire.NumberJson;
import org.hearth.adapter.http.wire.NumberSearchJson;
import org.hearth.application.port.in.account.FindAccount;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Accounts of either kind, over HTTP. */
final class HttpAccounts implements FindAccount {
  private final Exchange exchange;

  HttpAccounts(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, NumberSearch> byNumber(Actor actor, @Nullable String number) {
    return exchange
        .search(
            actor,
            "/accounts/search",
            new NumberJson(number),
            new TypeReference<NumberSearchJson>() {})
        .map(NumberSearchJson::toSearch);
  }

  @Override
  public Either<Refusal, Account> byId(Actor actor, AccountId id) {
    return exchange.get(actor, at(id), AccountJson.class).map(AccountJson::toAccount);
  }

  private static String at(AccountId id) {
    return "/patients/" + id.value();
  }
}
