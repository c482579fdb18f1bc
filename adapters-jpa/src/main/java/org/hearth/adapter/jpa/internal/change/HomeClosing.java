package org.hearth.adapter.jpa.internal.change;

import java.util.List;
import org.hearth.domain.account.AccountId;
import org.hibernate.StatelessSession;

/** R24: what ends with the account of a care home, once its row tells that it is closed. */
final class HomeClosing {
  private static final List<String> ENDINGS =
      List.of(
          // fk_account_served refuses this while a resident refers to the home, and refuses later
          // residents; the practices find the home still.
          "UPDATE care_home_practice SET serves = NULL WHERE care_home_id = :home",
          "DELETE FROM service_request WHERE care_home_id = :home",
          "UPDATE home_person SET present = NULL WHERE care_home_id = :home",
          "DELETE FROM address_change WHERE care_home_id = :home",
          "DELETE FROM login_session WHERE login_id = :home OR actor_home = :home",
          "DELETE FROM password_link WHERE login_id = :home",
          "DELETE FROM pending_sign_in WHERE login_id = :home",
          "DELETE FROM recovery_code WHERE login_id = :home",
          "DELETE FROM second_factor WHERE login_id = :home",
          "DELETE FROM login_password WHERE login_id = :home");

  private HomeClosing() {}

  static void of(StatelessSession session, AccountId home) {
    for (String ending : ENDINGS) {
      session.createNativeMutationQuery(ending).setParameter("home", home.value()).executeUpdate();
    }
  }
}
