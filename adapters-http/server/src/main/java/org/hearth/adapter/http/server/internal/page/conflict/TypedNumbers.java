package org.hearth.adapter.http.server.internal.page.conflict;

import io.vavr.control.Either;
import org.hearth.adapter.http.server.internal.page.account.Searches;
import org.hearth.adapter.http.server.internal.page.draft.Draft;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.domain.account.Account;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Finds the account that has the number which was typed into a form. */
@Component
class TypedNumbers {
  private final Searches searches;

  TypedNumbers(Searches searches) {
    this.searches = searches;
  }

  static String number(Draft draft) {
    return draft.first("nhsNumber", "dummyNhsNumber");
  }

  Either<Refusal, Account> account(Visit visit, Draft draft) {
    return searches.account(visit, number(draft), new AccountRefusal.AccountNotFound());
  }
}
