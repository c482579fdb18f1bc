package org.hearth.adapter.jpa.internal.account;

import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.entity.RegistrationRow;
import org.hearth.adapter.jpa.internal.table.Column;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;

/** What accounts are looked up by. */
public enum AccountKey {
  ID(AccountRow.ID) {
    @Override
    Object[] of(AccountKeys keys) {
      return keys.ids().stream().map(AccountId::value).toArray();
    }
  },
  NUMBER(RegistrationRow.NUMBER) {
    @Override
    Object[] of(AccountKeys keys) {
      return keys.numbers().stream().map(AccountNumber::value).toArray();
    }
  },
  EMAIL(RegistrationRow.EMAIL) {
    @Override
    Object[] of(AccountKeys keys) {
      return keys.emails().stream().map(EmailAddress::text).toArray();
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // A column changes in no way that is seen.
  private final Column<?> column;

  AccountKey(Column<?> column) {
    this.column = column;
  }

  /** Which of the wanted keys are of this kind, as the database has them. */
  abstract Object[] of(AccountKeys keys);

  public Column<?> column() {
    return column;
  }
}
