package org.hearth.adapter.inmemory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
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

/** Accounts in memory. */
public record InMemoryAccounts(SnapshotHolder holder) implements Accounts {
  @Override
  public List<Account> find(AccountKeys keys) {
    return holder.now().accounts().find(keys);
  }

  /** Looks at every account: searches by name are rare, and an index would cost every patient. */
  @Override
  public List<Patient> withNameAndBirth(
      OdsCode practice, String familyName, DateOfBirth dateOfBirth) {
    return holder
        .now()
        .accounts()
        .byId()
        .valuesIterator()
        .toJavaStream()
        .filter(Patient.class::isInstance)
        .map(Patient.class::cast)
        .filter(patient -> patient.details().dateOfBirth().equals(dateOfBirth))
        .filter(patient -> patient.isAt(practice))
        .filter(patient -> patient.details().name().family().searchKey().equals(familyName))
        .toList();
  }

  @Override
  public List<CareHomeAccount> homesWithNameAndBirth(
      OdsCode practice, String name, DateOfBirth dateOfBirth) {
    return holder
        .now()
        .accounts()
        .byId()
        .valuesIterator()
        .toJavaStream()
        .filter(CareHomeAccount.class::isInstance)
        .map(CareHomeAccount.class::cast)
        .filter(home -> home.dateOfBirth().equals(dateOfBirth))
        .filter(home -> home.isAt(practice))
        .filter(home -> home.name().searchKey().equals(name))
        .toList();
  }

  @Override
  public List<ServiceRequest> serviceRequests(AccountId careHome) {
    return holder.now().accounts().services().of(careHome).asJava();
  }

  @Override
  public List<PastRegistration> past(AccountId patient) {
    return holder.now().accounts().pastOf(patient).asJava();
  }

  @Override
  public List<ClosedCareHome> closedCareHomes(OdsCode practice) {
    AccountTable accounts = holder.now().accounts();
    return accounts
        .find(new AccountKeys(Set.of(), accounts.dummyNumbersEverUsed(), Set.of()))
        .stream()
        .filter(ClosedCareHome.class::isInstance)
        .map(ClosedCareHome.class::cast)
        .filter(home -> home.isAt(practice))
        .toList();
  }

  @Override
  public Collection<DummyNhsNumber> dummyNumbersEverUsed() {
    return holder.now().accounts().dummyNumbersEverUsed();
  }
}
