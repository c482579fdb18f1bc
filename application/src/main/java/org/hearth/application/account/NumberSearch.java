package org.hearth.application.account;

import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;

/** What a search by number answers (R9). */
public sealed interface NumberSearch {

  /** The account is one that the actor may read. */
  record Found(Account account) implements NumberSearch {}

  /**
   * There is none; it can be created.
   *
   * @param creates whose account the number would be
   */
  record NotFound(Creates creates) implements NumberSearch {}

  /**
   * There is one, of which nothing may be told.
   *
   * @param id what to name when registering the home at one's own practice or asking for a reset
   */
  record AtAnotherPractice(AccountId id) implements NumberSearch {}

  /** What can be created with a number that has no account. */
  enum Creates {
    CARE_HOME,
    PATIENT
  }
}
