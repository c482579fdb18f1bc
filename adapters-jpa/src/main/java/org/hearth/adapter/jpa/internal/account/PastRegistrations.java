package org.hearth.adapter.jpa.internal.account;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.PastRegistration;
import org.hearth.domain.patient.Patient;
import org.hibernate.StatelessSession;

/** Accounts as practices had them, in the table {@code past_registration}. */
public final class PastRegistrations {
  private static final String COLUMNS =
      "number, email, name, given_name, date_of_birth, address, postcode, phone, housebound";

  /** A resident's dependency ends with the move. */
  private static final String KEEP =
      "INSERT INTO past_registration (id, account_id, "
          + COLUMNS
          + ", standing, practice, version) SELECT CAST(:id AS UUID), id, "
          + COLUMNS
          + ", CASE WHEN standing = 'RESIDENT' THEN 'MOVED_PRACTICE' ELSE standing END, practice,"
          + " version FROM account WHERE id = :account";

  /** In the columns of a look-up of accounts, and the row's own identifier. */
  private static final String OF_ACCOUNT =
      "SELECT account_id, "
          + COLUMNS
          + ", standing, practice, version, CAST(NULL AS UUID), CAST(NULL AS UUID),"
          + " CAST(NULL AS DATE), CAST(NULL AS VARCHAR), id"
          + " FROM past_registration WHERE account_id = ? ORDER BY id";

  private static final int ID = 18;

  private PastRegistrations() {}

  /** Keeps the stored account, before it changes. */
  public static void keep(StatelessSession session, PastRegistration registration) {
    session
        .createNativeMutationQuery(KEEP)
        .setParameter("id", registration.id())
        .setParameter("account", registration.patient().id().value())
        .executeUpdate();
  }

  static List<PastRegistration> of(StatelessSession session, AccountId account) {
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(OF_ACCOUNT)) {
            statement.setObject(1, account.value());
            try (ResultSet result = statement.executeQuery()) {
              return read(result);
            }
          }
        });
  }

  private static List<PastRegistration> read(ResultSet result) throws SQLException {
    List<PastRegistration> found = new ArrayList<>();
    while (result.next()) {
      found.add(
          new PastRegistration(
              result.getObject(ID, UUID.class), (Patient) AccountRow.account(result)));
    }
    return List.copyOf(found);
  }
}
