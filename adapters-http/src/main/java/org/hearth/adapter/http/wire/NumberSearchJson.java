package org.hearth.adapter.http.wire;

import java.util.UUID;
import org.hearth.application.account.NumberSearch;
import org.hearth.domain.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a search by number answers (R9).
 *
 * @param account where it was found
 * @param creates where nothing was found: whose account the number would be
 * @param id of an account at another practice, to name it by; nothing else is told of it
 */
public record NumberSearchJson(
    Result result,
    @Nullable AccountJson account,
    NumberSearch.@Nullable Creates creates,
    @Nullable UUID id) {

  /** How a search ended. */
  public enum Result {
    FOUND,
    NOT_FOUND,
    AT_ANOTHER_PRACTICE
  }

  public static NumberSearchJson of(NumberSearch search) {
    if (search instanceof NumberSearch.Found found) {
      return new NumberSearchJson(Result.FOUND, AccountJson.of(found.account()), null, null);
    }
    if (search instanceof NumberSearch.NotFound nothing) {
      return new NumberSearchJson(Result.NOT_FOUND, null, nothing.creates(), null);
    }
    NumberSearch.AtAnotherPractice elsewhere = (NumberSearch.AtAnotherPractice) search;
    return new NumberSearchJson(Result.AT_ANOTHER_PRACTICE, null, null, elsewhere.id().value());
  }

  public NumberSearch toSearch() {
    if (account != null) {
      return new NumberSearch.Found(account.toAccount());
    }
    if (creates != null) {
      return new NumberSearch.NotFound(creates);
    }
    if (id != null) {
      return new NumberSearch.AtAnotherPractice(new AccountId(id));
    }
    throw new IllegalArgumentException("A search without a result");
  }
}
