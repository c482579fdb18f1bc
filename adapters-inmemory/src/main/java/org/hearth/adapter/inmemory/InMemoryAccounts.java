package org.hearth.adapter.inmemory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.application.storage.AccountKeys;
import org.hearth.application.storage.Accounts;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.patient.PastRegistration;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.practice.OdsCode;

/** Accounts in memory. */
record InMemoryAccounts(Memory memory) implements Accounts {
  @Override
  public List<Account> find(AccountKeys keys) {
    return memory.now().accounts().find(keys);
  }

  @Override
  public Optional<Account> search(AccountNumber number, AuditEntry entry) {
    return memory.alter(
        world ->
            world
                .after(List.of(), List.of(entry.on(account(world, number).map(Account::id))))
                .orElseThrow(),
        (before, after) -> account(before, number));
  }

  private static Optional<Account> account(World world, AccountNumber number) {
    return world.accounts().find(AccountKeys.number(number)).stream().findFirst();
  }

  /** Looks at every account: searches by name are rare, and an index would cost every patient. */
  @Override
  public List<Patient> withNameAndBirth(
      OdsCode practice, String familyName, DateOfBirth dateOfBirth) {
    return memory
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
  public List<ServiceRequest> serviceRequests(AccountId careHome) {
    return memory.now().accounts().services().of(careHome).asJava();
  }

  @Override
  public List<PastRegistration> past(AccountId patient) {
    return memory.now().accounts().pastOf(patient).asJava();
  }

  @Override
  public Collection<DummyNhsNumber> dummyNumbersEverUsed() {
    return memory.now().accounts().dummyNumbersEverUsed();
  }
}
