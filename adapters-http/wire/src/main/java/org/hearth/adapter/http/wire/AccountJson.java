package org.hearth.adapter.http.wire;

import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHome;
import org.hearth.domain.patient.Patient;
import org.jspecify.annotations.Nullable;

/** An account of either kind: exactly one of the two is present. */
public record AccountJson(@Nullable CareHomeJson careHome, @Nullable PatientJson patient) {
  /**
   * {@return it as JSON}
   *
   * @param account as it is found
   */
  public static AccountJson of(Account account) {
    return account instanceof CareHome home
        ? new AccountJson(CareHomeJson.of(home), null)
        : new AccountJson(null, PatientJson.of((Patient) account));
  }

  /** {@return the account that was meant} */
  public Account toAccount() {
    if (careHome != null) {
      return careHome.closed() ? careHome.toClosed() : careHome.toAccount();
    }
    if (patient != null) {
      return patient.toPatient();
    }
    throw new IllegalArgumentException("An account of neither kind");
  }
}
