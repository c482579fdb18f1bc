package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.CareHomeDetails;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.contact.PhoneNumber;
import org.hearth.domain.contact.PostalAddress;
import org.hearth.domain.contact.Postcode;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.FormerResident;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.patient.Room;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.practice.OdsCode;
import org.junit.jupiter.api.Test;

/** Every state of an account comes back as it was stored, to the last field. */
public interface AccountStatesContract extends StorageFactory {
  /** As long as a room can be. */
  Optional<Room> ROOM = Optional.of(new Room("Ó’Súilleabháin 𠮷 12"));

  @Test
  default void a_care_home_of_several_practices_comes_back_as_it_was() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home =
        given.opened(
            CareHomeAccount.opened(
                given.sample().accountId(),
                DummyNhsNumber.of("999-999-0000"),
                new CareHomeDetails(
                    new CareHomeName("Tŷ Gwyn “Ærøskøbing” 老人ホーム 𠮷"),
                    DateOfBirth.of("1904-02-29"),
                    fullContact(),
                    new EmailAddress("o'neill+home@xn--bcher-kva.example")),
                Sample.PRACTICE));
    CareHomeAccount served = home.registeredAt(Sample.OTHER_PRACTICE);
    given.keep(given.change(home.id()).amend(home, served).build());
    CareHomeAccount more = served.registeredAt(new OdsCode("A00000"));
    given.keep(given.change(home.id()).amend(home, more).build());

    assertStored(given, more);
  }

  @Test
  default void an_account_holder_comes_back_as_they_were() {
    SampleStorage given = SampleStorage.on(emptyStorage());

    assertStored(given, given.opened(given.sample().accountHolder(fullDetails())));
  }

  @Test
  default void a_patient_without_an_email_address_comes_back_without_one() {
    SampleStorage given = SampleStorage.on(emptyStorage());

    assertStored(
        given, given.opened(given.sample().accountHolder(Sample.details(Optional.empty()))));
    assertStored(
        given, given.opened(given.sample().accountHolder(Sample.details(Optional.empty()))));
  }

  @Test
  default void a_reset_patient_comes_back_as_they_were() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    ResetPatient patient = given.reset(given.opened(given.sample().accountHolder(fullDetails())));

    assertStored(given, patient);
  }

  @Test
  default void a_resident_comes_back_with_the_present_link() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    Resident resident =
        given.opened(
            given.sample().resident(home.id(), given.sample().record(fullDetails().inRoom(ROOM))));

    assertStored(given, resident);
  }

  @Test
  default void a_resident_who_moved_comes_back_with_the_new_link() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    Resident resident = given.moved(given.resident(given.careHome()), given.careHome());

    assertStored(given, resident);
  }

  @Test
  default void a_reset_patient_who_is_admitted_comes_back_as_a_resident_with_new_details() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    ResetPatient patient = given.reset(given.accountHolder());
    Resident resident =
        patient.admit(
            fullDetails().inRoom(ROOM),
            Sample.OTHER_PRACTICE,
            given.careHomeOfTwoPractices().id(),
            given.sample().linkId(),
            Sample.TODAY);
    given.keep(given.change(patient.id()).amend(patient, resident).start(resident.link()).build());

    assertStored(given, resident);
  }

  @Test
  default void a_former_resident_comes_back_as_they_were() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    Resident resident = given.resident(given.careHome());
    Account former = given.departed(resident, EndReason.DECEASED).patient();

    assertThat(former).isInstanceOf(FormerResident.class);
    assertStored(given, former);
  }

  @Test
  default void a_resident_who_leaves_for_an_account_of_their_own_comes_back_as_its_holder() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    Resident resident = given.resident(given.careHome());
    Account holder = given.departed(resident, EndReason.OWN_ACCOUNT).patient();

    assertThat(holder).isInstanceOf(AccountHolder.class);
    assertStored(given, holder);
  }

  @Test
  default void amended_contact_details_come_back_as_they_are_now() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder patient = given.accountHolder();
    Account amended = patient.amended(fullContact(), Optional.of(Sample.email("elsewhere")));
    given.keep(given.change(patient.id()).amend(patient, amended).build());

    assertStored(given, amended);
  }

  private static void assertStored(SampleStorage given, Account account) {
    assertThat(given.account(account.id())).contains(account);
  }

  private static PatientDetails fullDetails() {
    return new PatientDetails(
        PersonName.of("Łucja-Zoë", "Ó’Súilleabháin 𠮷田"),
        DateOfBirth.of("1896-02-29"),
        fullContact(),
        Optional.of(Sample.email("zoe.o-s")),
        true);
  }

  private static ContactDetails fullContact() {
    return new ContactDetails(
        new PostalAddress("Háje nad Jizerou 7, \"The Annexe\", c/o Наталья; ".repeat(6).strip()),
        new Postcode("GIR 0AA"),
        new PhoneNumber("+4930901820000000"));
  }
}
