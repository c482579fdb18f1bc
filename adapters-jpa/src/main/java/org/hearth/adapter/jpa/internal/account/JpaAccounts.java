package org.hearth.adapter.jpa.internal.account;

import java.util.Collection;
import java.util.List;
import org.hearth.adapter.jpa.internal.entity.AccountMapping;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.application.port.out.account.Accounts;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.patient.PastRegistration;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.practice.OdsCode;

/** Accounts in the table {@code account}. */
public final class JpaAccounts implements Accounts {
  static final String SELECT = AccountRow.TABLE.selection("a");

  private static final long FIRST_DUMMY_NUMBER = DummyNhsNumber.endingIn(0).value();

  private final HibernateSessions sessions;
  private final AccountLookup lookup;

  public JpaAccounts(HibernateSessions sessions, AccountLookup lookup) {
    this.sessions = sessions;
    this.lookup = lookup;
  }

  @Override
  public List<Account> find(AccountKeys keys) {
    return lookup.find(keys);
  }

  @Override
  public List<Patient> withNameAndBirth(
      OdsCode practice, String familyName, DateOfBirth dateOfBirth) {
    return sessions.look(
        session ->
            new Conditions()
                    .and("date_of_birth = :birth", "birth", dateOfBirth.day())
                    .and("name_key = :name", "name", familyName)
                    .and("practice = :practice", "practice", practice.text())
                    .rows(session, AccountRow.TABLE, SELECT, "id")
                    .stream()
                    .map(AccountMapping::toPatient)
                    .toList());
  }

  @Override
  public List<ServiceRequest> serviceRequests(AccountId careHome) {
    return sessions.look(session -> ServiceRequests.of(session, careHome));
  }

  @Override
  public List<PastRegistration> past(AccountId patient) {
    return sessions.look(session -> PastRegistrations.of(session, patient));
  }

  @Override
  public Collection<DummyNhsNumber> dummyNumbersEverUsed() {
    return sessions.look(
        session ->
            session
                .createNativeQuery("SELECT number FROM account WHERE number >= :first", Long.class)
                .setParameter("first", FIRST_DUMMY_NUMBER)
                .getResultList()
                .stream()
                .map(DummyNhsNumber::new)
                .toList());
  }
}
