package org.hearth.application.internal.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;

/** The accounts that one look at the storage found, by each of their keys. */
public final class KnownAccounts {
  private final Map<AccountId, Account> byId = new HashMap<>();
  private final Map<AccountNumber, Account> byNumber = new HashMap<>();
  private final Map<EmailAddress, Account> byEmail = new HashMap<>();

  public KnownAccounts(Collection<Account> accounts) {
    for (Account account : accounts) {
      byId.put(account.id(), account);
      byNumber.put(account.number(), account);
      account.email().ifPresent(email -> byEmail.put(email, account));
    }
  }

  public Optional<Account> withId(AccountId id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<Account> withNumber(AccountNumber number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  public Optional<Account> withEmail(EmailAddress email) {
    return Optional.ofNullable(byEmail.get(email));
  }
}
