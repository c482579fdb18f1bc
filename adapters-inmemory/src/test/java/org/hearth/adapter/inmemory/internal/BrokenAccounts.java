package org.hearth.adapter.inmemory.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.application.port.out.account.Accounts;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.patient.PastRegistration;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.practice.OdsCode;

/** Storages that find other accounts than they keep. */
final class BrokenAccounts {
  private BrokenAccounts() {}

  /** One query for each sort of key, the answers put end to end. */
  static Storage findingAnAccountOncePerKey() {
    return AlteredStorage.accounts(
        sound ->
            new AlteredAccounts(
                sound,
                keys -> {
                  List<Account> found = new ArrayList<>();
                  found.addAll(sound.find(new AccountKeys(keys.ids(), Set.of(), Set.of())));
                  found.addAll(sound.find(new AccountKeys(Set.of(), keys.numbers(), Set.of())));
                  found.addAll(sound.find(new AccountKeys(Set.of(), Set.of(), keys.emails())));
                  return found;
                },
                sound::closedCareHomes,
                sound::homesWithNameAndBirth));
  }

  static Storage forgettingAllPracticesButOne() {
    return AlteredStorage.accounts(
        sound ->
            new AlteredAccounts(
                sound,
                keys -> sound.find(keys).stream().map(BrokenAccounts::atOnePractice).toList(),
                sound::closedCareHomes,
                sound::homesWithNameAndBirth));
  }

  private static Account atOnePractice(Account account) {
    return account instanceof CareHomeAccount home
        ? new CareHomeAccount(
            home.id(),
            home.number(),
            home.details(),
            Set.of(home.practices().iterator().next()),
            home.version())
        : account;
  }

  static Storage findingNoClosedHome() {
    return AlteredStorage.accounts(
        sound ->
            new AlteredAccounts(
                sound, sound::find, practice -> List.of(), sound::homesWithNameAndBirth));
  }

  static Storage findingNoHomeByItsName() {
    return AlteredStorage.accounts(
        sound ->
            new AlteredAccounts(
                sound,
                sound::find,
                sound::closedCareHomes,
                (practice, name, dateOfBirth) -> List.of()));
  }

  /** As {@link Accounts#homesWithNameAndBirth}. */
  private interface HomesByName {
    List<CareHomeAccount> find(OdsCode practice, String name, DateOfBirth dateOfBirth);
  }

  private record AlteredAccounts(
      Accounts sound,
      Function<AccountKeys, List<Account>> finding,
      Function<OdsCode, List<ClosedCareHome>> closed,
      HomesByName byName)
      implements Accounts {
    @Override
    public List<Account> find(AccountKeys keys) {
      return finding.apply(keys);
    }

    @Override
    public List<ClosedCareHome> closedCareHomes(OdsCode practice) {
      return closed.apply(practice);
    }

    @Override
    public List<Patient> withNameAndBirth(
        OdsCode practice, String familyName, DateOfBirth dateOfBirth) {
      return sound.withNameAndBirth(practice, familyName, dateOfBirth);
    }

    @Override
    public List<CareHomeAccount> homesWithNameAndBirth(
        OdsCode practice, String name, DateOfBirth dateOfBirth) {
      return byName.find(practice, name, dateOfBirth);
    }

    @Override
    public List<ServiceRequest> serviceRequests(AccountId careHome) {
      return sound.serviceRequests(careHome);
    }

    @Override
    public List<PastRegistration> past(AccountId patient) {
      return sound.past(patient);
    }

    @Override
    public Collection<DummyNhsNumber> dummyNumbersEverUsed() {
      return sound.dummyNumbersEverUsed();
    }
  }
}
