package org.hearth.adapter.jpa;

import java.util.Optional;
import org.hearth.domain.account.Account;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.number.AccountNumber;

/** Finds the account of a number on the record. */
@FunctionalInterface
interface AccountSearch {
  /** The entry is kept, on the account where there is one, before it is told. */
  Optional<Account> search(AccountNumber number, AuditEntry entry);
}
