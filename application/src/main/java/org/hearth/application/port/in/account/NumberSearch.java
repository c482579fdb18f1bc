package org.hearth.application.port.in.account;

import org.hearth.domain.account.Account;

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

  /** There is one, of which nothing else may be told. */
  record AtAnotherPractice() implements NumberSearch {}

  /** What can be created with a number that has no account. */
  enum Creates {
    CARE_HOME,
    PATIENT
  }
}
