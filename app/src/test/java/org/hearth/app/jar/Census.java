package org.hearth.app.jar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.Account;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.patient.Resident;

/**
 * Who is in a database.
 *
 * @param residents the number of each present dependent, as often as it is there
 * @param registrations how many the audit trail records
 */
record Census(List<AccountNumber> residents, long registrations) {

  /** Counts the residents of the homes 999-999-0000 and on. */
  static Census of(Storage storage, int homes) {
    List<DummyNhsNumber> numbers =
        IntStream.range(0, homes).mapToObj(DummyNhsNumber::endingIn).toList();
    List<AccountNumber> residents =
        storage.accounts().find(new AccountKeys(Set.of(), numbers, Set.of())).stream()
            .map(Account::id)
            .flatMap(
                home ->
                    all(page -> storage.dependencies().residentsOf(home, Optional.empty(), page))
                        .stream())
            .map(Resident::number)
            .map(AccountNumber.class::cast)
            .toList();
    long registrations =
        all(page -> storage.auditTrail().entries(Optional.empty(), page)).stream()
            .filter(entry -> entry.action() == AuditAction.RESIDENT_REGISTERED)
            .count();
    return new Census(residents, registrations);
  }

  private static <T> List<T> all(Function<Page, Slice<T>> pages) {
    List<T> items = new ArrayList<>();
    Page page = Page.first(Page.LARGEST);
    Slice<T> slice = pages.apply(page);
    items.addAll(slice.items());
    while (slice.next().isPresent()) {
      UUID last = slice.next().get();
      slice = pages.apply(page.following(last));
      items.addAll(slice.items());
    }
    return items;
  }
}
