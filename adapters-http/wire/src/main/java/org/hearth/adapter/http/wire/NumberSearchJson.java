package org.hearth.adapter.http.wire;

import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.jspecify.annotations.Nullable;

/**
 * The result of a search by number (R9).
 *
 * @param account where it was found
 * @param creates where nothing was found: whose account the number would be
 */
public record NumberSearchJson(
    Result result, @Nullable AccountJson account, NumberSearch.@Nullable Creates creates) {

  /** How a search ended. */
  public enum Result {
    /** There is an account that the actor may see. */
    FOUND,
    /** There is none, and one could be opened. */
    NOT_FOUND,
    /** There is one of another practice, of which nothing is told (R9). */
    AT_ANOTHER_PRACTICE
  }

  /**
   * {@return it as JSON}
   *
   * @param search what a look-up by number found
   */
  public static NumberSearchJson of(NumberSearch search) {
    if (search instanceof NumberSearch.Found found) {
      return new NumberSearchJson(Result.FOUND, AccountJson.of(found.account()), null);
    }
    if (search instanceof NumberSearch.NotFound nothing) {
      return new NumberSearchJson(Result.NOT_FOUND, null, nothing.creates());
    }
    return new NumberSearchJson(Result.AT_ANOTHER_PRACTICE, null, null);
  }

  /** {@return the outcome that was meant} */
  public NumberSearch toSearch() {
    if (account != null) {
      return new NumberSearch.Found(account.toAccount());
    }
    if (creates != null) {
      return new NumberSearch.NotFound(creates);
    }
    if (result == Result.AT_ANOTHER_PRACTICE) {
      return new NumberSearch.AtAnotherPractice();
    }
    throw new IllegalArgumentException("A search without a result");
  }
}
