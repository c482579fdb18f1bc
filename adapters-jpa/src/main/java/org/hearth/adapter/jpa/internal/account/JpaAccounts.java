package org.hearth.adapter.jpa.internal.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AccountMapping;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
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

/** Accounts in the table {@code account}. */
public final class JpaAccounts implements Accounts {
  static final String SELECT = AccountRow.TABLE.selection("a");

  private static final String HOMES_BY_NAME =
      "SELECT a.id FROM account a JOIN care_home_practice p ON p.care_home_id = a.id"
          + " WHERE a.date_of_birth = :birth AND a.name_key = :name AND p.serves = :practice";

  private static final long FIRST_DUMMY_NUMBER = DummyNhsNumber.endingIn(0).value();

  /** The index on numbers leads to the homes past all patients. */
  private static final String CLOSED_HOMES =
      "SELECT a.id FROM account a WHERE a.number >= :first AND a.state = 'CLOSED_HOME'"
          + " AND EXISTS (SELECT 1 FROM care_home_practice p"
          + " WHERE p.care_home_id = a.id AND p.practice = :practice)";

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
  public List<CareHomeAccount> homesWithNameAndBirth(
      OdsCode practice, String name, DateOfBirth dateOfBirth) {
    return found(
        CareHomeAccount.class,
        sessions.look(
            session ->
                session
                    .createNativeQuery(HOMES_BY_NAME, UUID.class)
                    .setParameter("birth", dateOfBirth.day())
                    .setParameter("name", name)
                    .setParameter("practice", practice.text())
                    .getResultList()));
  }

  private <T> List<T> found(Class<T> kind, List<UUID> ids) {
    List<AccountId> accounts = ids.stream().map(AccountId::new).toList();
    return lookup.find(new AccountKeys(accounts, Set.of(), Set.of())).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
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
  public List<ClosedCareHome> closedCareHomes(OdsCode practice) {
    return found(
        ClosedCareHome.class,
        sessions.look(
            session ->
                session
                    .createNativeQuery(CLOSED_HOMES, UUID.class)
                    .setParameter("first", FIRST_DUMMY_NUMBER)
                    .setParameter("practice", practice.text())
                    .getResultList()));
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
