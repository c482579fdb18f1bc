package org.hearth.testkit.generator;

import io.vavr.control.Validation;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hearth.domain.carehome.CareHomeDetails;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.contact.PhoneNumber;
import org.hearth.domain.contact.PostalAddress;
import org.hearth.domain.contact.Postcode;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.Room;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.practice.OdsCode;

/** The values of accounts, read from what people type. */
final class Values {
  private Values() {}

  static Arbitrary<NhsNumber> nhsNumbers() {
    return read(NhsNumbers.valid(), text -> NhsNumber.parse(text, TestNumbers.ALLOWED));
  }

  static Arbitrary<DummyNhsNumber> dummyNumbers() {
    return read(DummyNumbers.any(), DummyNhsNumber::parse);
  }

  static Arbitrary<NamePart> nameParts() {
    return read(Names.valid(), NamePart::parse);
  }

  static Arbitrary<PersonName> personNames() {
    return Combinators.combine(nameParts(), nameParts()).as(PersonName::new);
  }

  static Arbitrary<CareHomeName> careHomeNames() {
    return read(Names.ofCareHomes(), CareHomeName::parse);
  }

  static Arbitrary<DateOfBirth> datesOfBirth() {
    return read(DatesOfBirth.ofAdults(), DateOfBirth::parse);
  }

  static Arbitrary<PostalAddress> addresses() {
    return read(Contacts.addresses(), PostalAddress::parse);
  }

  static Arbitrary<Postcode> postcodes() {
    return read(Contacts.postcodes(), Postcode::parse);
  }

  static Arbitrary<PhoneNumber> phones() {
    return read(Contacts.phones(), PhoneNumber::parse);
  }

  static Arbitrary<EmailAddress> emails() {
    return read(Contacts.emails(), EmailAddress::parse);
  }

  static Arbitrary<ContactDetails> contacts() {
    return Combinators.combine(addresses(), postcodes(), phones()).as(ContactDetails::new);
  }

  static Arbitrary<Room> rooms() {
    return read(Texts.rooms(), Room::parse);
  }

  static Arbitrary<OdsCode> practices() {
    return Arbitraries.of("P91003", "P84004", "Y00001").map(OdsCode::new);
  }

  static Arbitrary<PatientDetails> patients() {
    return Combinators.combine(
            personNames(),
            datesOfBirth(),
            contacts(),
            emails().optional(),
            Arbitraries.of(true, false),
            rooms().optional())
        .as(PatientDetails::new);
  }

  static Arbitrary<CareHomeDetails> careHomes() {
    return Combinators.combine(careHomeNames(), datesOfBirth(), contacts(), emails())
        .as(CareHomeDetails::new);
  }

  static <T> Arbitrary<T> identified(Function<UUID, T> identifier) {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
        .as((high, low) -> identifier.apply(new UUID(high, low)));
  }

  static <T> Arbitrary<T> read(
      Arbitrary<String> typed, Function<String, Validation<Fault, T>> parse) {
    return typed.map(text -> parse.apply(text).getOrElseThrow(Values::notRight));
  }

  private static IllegalStateException notRight() {
    return new IllegalStateException("What the generators call right is refused");
  }
}
