package org.hearth.adapter.inmemory.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.patient.Patient;

/**
 * R11, R24, R25: the home of a resident is open and registered at the resident's practice, whatever
 * a change does. In a database the foreign key {@code fk_account_served} holds this.
 */
final class ServedResidents {
  private final AccountTable accounts;
  private final LinkTable links;

  private ServedResidents(Snapshot snapshot) {
    this.accounts = snapshot.accounts();
    this.links = snapshot.links();
  }

  /** Whether it is so after a change of those whom the change concerns. */
  static boolean areServed(Snapshot next, ChangeSet change) {
    ServedResidents residents = new ServedResidents(next);
    return Stream.concat(change.opened().stream(), change.amended().stream())
            .allMatch(residents::isServedOrServes)
        && change.started().stream().allMatch(residents::isServed);
  }

  private boolean isServedOrServes(Account account) {
    return account instanceof Patient
        ? links.presentOf(account.id()).filter(link -> !isServed(link)).isEmpty()
        : servesAll(account.id());
  }

  private boolean servesAll(AccountId home) {
    return links
        .residentsOf(home)
        .slice(Page.first(Page.LARGEST), link -> !isServed(link), link -> link.id().value())
        .items()
        .isEmpty();
  }

  private boolean isServed(PresentLink link) {
    Optional<CareHomeAccount> home = careHome(link.careHome());
    Account resident = accounts.find(link.patient());
    return home.isPresent()
        && (resident == null || resident.practices().stream().anyMatch(home.get()::isAt));
  }

  private Optional<CareHomeAccount> careHome(AccountId id) {
    return accounts.find(id) instanceof CareHomeAccount home ? Optional.of(home) : Optional.empty();
  }
}
