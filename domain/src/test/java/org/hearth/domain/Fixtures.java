package org.hearth.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.CareHomeDetails;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.contact.PhoneNumber;
import org.hearth.domain.contact.PostalAddress;
import org.hearth.domain.contact.Postcode;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.PatientRecord;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.practice.OdsCode;

/** Asha of Willow House, and the house, as values. */
public final class Fixtures {
  public static final OdsCode LIME_STREET = new OdsCode("P91003");
  public static final OdsCode MILL_LANE = new OdsCode("P84004");
  public static final LocalDate MOVED_IN = LocalDate.of(2026, 1, 10);
  public static final AccountId ASHA = new AccountId(new UUID(0, 1));
  public static final AccountId WILLOW_HOUSE = new AccountId(new UUID(0, 2));
  public static final AccountId OAK_LODGE = new AccountId(new UUID(0, 3));
  public static final ContactDetails CONTACT =
      new ContactDetails(
          new PostalAddress("12 Mill Lane, Middleton"),
          new Postcode("M24 2FU"),
          new PhoneNumber("+441616532454"));

  private Fixtures() {}

  public static LinkId link(int number) {
    return new LinkId(new UUID(1, number));
  }

  public static CareHomeAccount willowHouse() {
    return CareHomeAccount.opened(
        WILLOW_HOUSE,
        DummyNhsNumber.of("999-999-0001"),
        new CareHomeDetails(
            new CareHomeName("Willow House"),
            DateOfBirth.of("1980-05-17"),
            CONTACT,
            new EmailAddress("office@willow-house.example")),
        LIME_STREET);
  }

  public static PatientRecord asha() {
    return new PatientRecord(
        ASHA,
        NhsNumber.of("943 476 5919"),
        LIME_STREET,
        new PatientDetails(
            PersonName.of("Asha", "Patel"),
            DateOfBirth.of("1941-10-22"),
            CONTACT,
            Optional.of(new EmailAddress("asha@patel.example")),
            true),
        4);
  }

  /** Asha in Willow House since the day she moved in. */
  public static Resident ashaInWillowHouse() {
    return new Resident(asha(), new PresentLink(link(1), ASHA, WILLOW_HOUSE, MOVED_IN));
  }
}
