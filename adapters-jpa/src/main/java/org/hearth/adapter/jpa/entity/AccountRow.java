package org.hearth.adapter.jpa.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.domain.account.Account;
import org.jspecify.annotations.Nullable;

/** A row of a look-up: the account, its present link, a home's practices joined by commas. */
public final class AccountRow {
  private static final int LINK = 14;
  private static final int PRACTICES = 17;

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
    account.standing = Standing.valueOf(result.getString(11));
    account.practice = result.getString(12);
    account.version = result.getLong(13);
    return AccountMapping.toAccount(account, link(result, account.id), result.getString(PRACTICES));
  }

  private static @Nullable LinkEntity link(ResultSet result, UUID patient) throws SQLException {
    UUID id = result.getObject(LINK, UUID.class);
    if (id == null) {
      return null;
    }
    LinkEntity link = new LinkEntity();
    link.id = id;
    link.patientId = patient;
    link.careHomeId = result.getObject(LINK + 1, UUID.class);
    link.startedOn = result.getObject(LINK + 2, LocalDate.class);
    link.present = true;
    return link;
  }
}
