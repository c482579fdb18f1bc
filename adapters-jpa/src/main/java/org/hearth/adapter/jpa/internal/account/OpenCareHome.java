package org.hearth.adapter.jpa.internal.account;

import org.hearth.domain.account.AccountId;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;

/** R24: what is kept of a care home only while its account is open. */
public final class OpenCareHome {
  private OpenCareHome() {}

  /**
   * Makes a closing of the home at the same time wait.
   *
   * @throws StaleStateException where the home is closed
   */
  public static void require(StatelessSession session, AccountId home) {
    int open =
        session
            .createNativeMutationQuery(
                "UPDATE account SET version = version WHERE id = :home AND state = 'CARE_HOME'")
            .setParameter("home", home.value())
            .executeUpdate();
    if (open != 1) {
      throw new StaleStateException("The home was closed in the meantime");
    }
  }
}
