package org.hearth.adapter.jpa.internal.account;

import java.util.Optional;
import org.hearth.domain.account.Account;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.number.AccountNumber;

/** Finds the account of a number on the record. */
@FunctionalInterface
public interface AccountSearch {
  /** The entry is kept, on the account where there is one, before it is told. */
  Optional<Account> search(AccountNumber number, AuditEntry entry);
}
