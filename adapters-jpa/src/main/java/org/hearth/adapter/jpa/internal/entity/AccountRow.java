package org.hearth.adapter.jpa.internal.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.domain.account.Account;

/** A row of a look-up: the account, a home's practices joined by commas. */
public final class AccountRow {
  private AccountRow() {}

  /** The account of the row at which the result stands. */
  public static Account account(ResultSet result) throws SQLException {
    AccountEntity account = new AccountEntity();
    account.id = result.getObject(1, UUID.class);
    account.number = result.getLong(2);
    account.email = result.getString(3);
    account.name = result.getString(4);
    account.givenName = result.getString(5);
    account.dateOfBirth = result.getObject(6, LocalDate.class);
    account.address = result.getString(7);
    account.postcode = result.getString(8);
    account.phone = result.getString(9);
    account.housebound = result.getBoolean(10);
    account.standing = AccountState.valueOf(result.getString(11));
    account.practice = result.getString(12);
    account.version = result.getLong(13);
    account.linkId = result.getObject(14, UUID.class);
    account.careHomeId = result.getObject(15, UUID.class);
    account.dependentSince = result.getObject(16, LocalDate.class);
    return AccountMapping.toAccount(account, result.getString(17));
  }
}
