package org.hearth.application.port.out.account;

import java.util.Collection;
import java.util.List;
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

/** Every account of the system, whatever its practice. */
public interface Accounts {

  /**
   * {@return the accounts that have any of the keys, each once, in one look at the storage} Its
   * cost grows with the keys and not with the accounts there are.
   *
   * @param keys numbers, addresses and identifiers
   */
  List<Account> find(AccountKeys keys);

  /**
   * Patients of a practice born on a day, by the search key of their family name.
   *
   * @param practice the practice, by its ODS code
   * @param familyName see {@code NamePart.searchKey}
   * @param dateOfBirth the day on which the person was born
   * @return empty where there is none
   */
  List<Patient> withNameAndBirth(OdsCode practice, String familyName, DateOfBirth dateOfBirth);

  /**
   * Care homes that are open and served by a practice, by the search key of their name and by the
   * date of birth that their account has.
   *
   * @param practice the practice, by its ODS code
   * @param name see {@code CareHomeName.searchKey}
   * @param dateOfBirth the day on which the person was born
   * @return empty where there is none
   */
  List<CareHomeAccount> homesWithNameAndBirth(
      OdsCode practice, String name, DateOfBirth dateOfBirth);

  /**
   * {@return the practices that ask to serve a care home, in the order in which they asked (R25)}
   *
   * @param careHome the account of the care home
   */
  List<ServiceRequest> serviceRequests(AccountId careHome);

  /**
   * {@return how practices had a patient's account that has moved since, oldest first (R26)}
   *
   * @param patient the account of the patient
   */
  List<PastRegistration> past(AccountId patient);

  /**
   * {@return the closed care homes that a practice served as they closed (R24)}
   *
   * @param practice the practice, by its ODS code
   */
  List<ClosedCareHome> closedCareHomes(OdsCode practice);

  /** {@return every dummy number that an account has or had (R22)} */
  Collection<DummyNhsNumber> dummyNumbersEverUsed();
}
