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

  /** All that any of these look up. */
  public static AccountKeys of(Collection<AccountKeys> many) {
    return new AccountKeys(
        many.stream().flatMap(keys -> keys.ids.stream()).collect(toSet()),
        many.stream().flatMap(keys -> keys.numbers.stream()).collect(toSet()),
        many.stream().flatMap(keys -> keys.emails.stream()).collect(toSet()));
  }

  public int size() {
    return ids.size() + numbers.size() + emails.size();
  }

  /** Whether an account has any of the keys. */
  public boolean match(Account account) {
    return ids.contains(account.id())
        || numbers.contains(account.number())
        || account.email().filter(emails::contains).isPresent();
  }

  public static AccountKeys id(AccountId id) {
    return new AccountKeys(Set.of(id), Set.of(), Set.of());
  }

  public static AccountKeys number(AccountNumber number) {
    return new AccountKeys(Set.of(), Set.of(number), Set.of());
  }

  public static AccountKeys email(EmailAddress email) {
    return new AccountKeys(Set.of(), Set.of(), Set.of(email));
  }
}
