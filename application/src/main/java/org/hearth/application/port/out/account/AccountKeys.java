package org.hearth.application.port.out.account;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Set;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;

/** What accounts to look up: those that have any of these. */
public record AccountKeys(
    Collection<AccountId> ids,
    Collection<? extends AccountNumber> numbers,
    Collection<EmailAddress> emails) {

  /**
   * {@return all that any of these look up}
   *
   * @param many keys of several accounts
   */
  public static AccountKeys of(Collection<AccountKeys> many) {
    return new AccountKeys(
        many.stream().flatMap(keys -> keys.ids.stream()).collect(toSet()),
        many.stream().flatMap(keys -> keys.numbers.stream()).collect(toSet()),
        many.stream().flatMap(keys -> keys.emails.stream()).collect(toSet()));
  }

  /** {@return how many keys there are} */
  public int size() {
    return ids.size() + numbers.size() + emails.size();
  }

  /**
   * {@return whether an account has any of the keys}
   *
   * @param account as it is found
   */
  public boolean match(Account account) {
    return ids.contains(account.id())
        || numbers.contains(account.number())
        || account.email().filter(emails::contains).isPresent();
  }

  /**
   * {@return this key alone}
   *
   * @param id the identifier, given once and for ever
   */
  public static AccountKeys id(AccountId id) {
    return new AccountKeys(Set.of(id), Set.of(), Set.of());
  }

  /**
   * {@return this key alone}
   *
   * @param number an NHS number or a dummy number
   */
  public static AccountKeys number(AccountNumber number) {
    return new AccountKeys(Set.of(), Set.of(number), Set.of());
  }

  /**
   * {@return this key alone}
   *
   * @param email the address to sign in with; no other user has it
   */
  public static AccountKeys email(EmailAddress email) {
    return new AccountKeys(Set.of(), Set.of(), Set.of(email));
  }
}
