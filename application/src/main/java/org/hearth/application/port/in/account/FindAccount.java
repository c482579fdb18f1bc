package org.hearth.application.port.in.account;

import io.vavr.control.Either;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Finds out whether a number has an account, and reads one. */
public interface FindAccount {
  /**
   * R9: by NHS number or dummy number.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param number as typed
   * @return what staff may know of it; refused as {@code invalid} or {@code not-allowed}
   */
  Either<Refusal, NumberSearch> byNumber(Actor actor, @Nullable String number);

  /**
   * By identifier. Of an account that has moved to another practice, staff read what their own
   * practice had (R26).
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param id of the account
   * @return the account; refused as {@code account-not-found}, another practice's too
   */
  Either<Refusal, Account> byId(Actor actor, AccountId id);

  /** What a search by number answers (R9). */
  sealed interface NumberSearch {

    /** The account is one that the actor may read. */
    record Found(Account account) implements NumberSearch {}

    /**
     * There is none; it can be created.
     *
     * @param creates whose account the number would be
     */
    record NotFound(Creates creates) implements NumberSearch {}

    /** There is one, of which nothing else may be disclosed. */
    record AtAnotherPractice() implements NumberSearch {}

    /** What can be created with a number that has no account. */
    enum Creates {
      /** A dummy number: a care home's account. */
      CARE_HOME,
      /** An NHS number: a patient's account. */
      PATIENT
    }
  }
}
