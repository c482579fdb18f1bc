package org.hearth.adapter.jpa.internal.account;

import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;

/** What accounts are looked up by. */
public enum AccountKey {
  ID("id", "uuid") {
    @Override
    Object[] of(AccountKeys keys) {
      return keys.ids().stream().map(AccountId::value).toArray();
    }
  },
  NUMBER("number", "bigint") {
    @Override
    Object[] of(AccountKeys keys) {
      return keys.numbers().stream().map(AccountNumber::value).toArray();
    }
  },
  EMAIL("email", "text") {
    @Override
    Object[] of(AccountKeys keys) {
      return keys.emails().stream().map(EmailAddress::text).toArray();
    }
  };

  private final String column;
  private final String type;

  AccountKey(String column, String type) {
    this.column = column;
    this.type = type;
  }

  /** Which of the wanted keys are of this kind, as the database has them. */
  abstract Object[] of(AccountKeys keys);

  public String column() {
    return column;
  }

  public String type() {
    return type;
  }
}
