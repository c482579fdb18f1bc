package org.hearth.adapter.http.server.internal.page.view;

import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHome;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.patient.Patient;

/**
 * An account that a search found, as a line of its list.
 *
 * @param href where its name leads; blank for a home that is closed
 */
public record Match(String href, String name, String number, String born, String address) {
  /** An account, and where its name leads while it is open. */
  public static Match of(Account account, String href) {
    return new Match(
        account instanceof ClosedCareHome ? "" : href,
        Shown.name(account),
        Shown.number(account.number()),
        account instanceof Patient patient
            ? Shown.day(patient.details().dateOfBirth().day())
            : "Care home",
        account.contact().address().text());
  }

  public boolean isClosed() {
    return href.isEmpty();
  }

  /** The page of an account. */
  public static String page(Account account) {
    return (account instanceof CareHome ? "/care-homes/" : "/patients/") + account.id().value();
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "Match[***]";
  }
}
