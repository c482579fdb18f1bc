package org.hearth.adapter.jpa.internal.account;

import java.util.List;
import org.hearth.adapter.jpa.internal.entity.PastRegistrationRow;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.PastRegistration;
import org.hibernate.StatelessSession;

/** Accounts as practices had them, in the table {@code past_registration}. */
public final class PastRegistrations {
  private static final String SELECT = PastRegistrationRow.TABLE.selection("p");

  private PastRegistrations() {}

  public static void keep(StatelessSession session, PastRegistration registration) {
    PastRegistrationRow.TABLE.insert(session, PastRegistrationRow.of(registration));
  }

  static List<PastRegistration> of(StatelessSession session, AccountId account) {
    return new Conditions()
            .and("account_id = :account", "account", account.value())
            .rows(session, PastRegistrationRow.TABLE, SELECT, "id")
            .stream()
            .map(PastRegistrationRow::toPast)
            .toList();
  }
}
