package org.hearth.adapter.inmemory.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.PresentLink;

/**
 * R11, R25: the home of a resident is registered at the resident's practice, whatever a change
 * does. In a database the foreign key {@code fk_account_served} holds this.
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
    return account instanceof CareHomeAccount home
        ? servesAll(home)
        : links.presentOf(account.id()).filter(link -> !isServed(link)).isEmpty();
  }

  private boolean servesAll(CareHomeAccount home) {
    return links
        .residentsOf(home.id())
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
