package org.hearth.application.storage;

import java.util.Collection;
import java.util.Set;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;

/** What accounts to look up: those that have any of these. */
public record AccountKeys(
    Collection<AccountId> ids,
    Collection<? extends AccountNumber> numbers,
    Collection<EmailAddress> emails) {

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
