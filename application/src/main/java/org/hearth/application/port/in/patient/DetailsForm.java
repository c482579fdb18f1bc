package org.hearth.application.port.in.patient;

import static org.hearth.domain.fault.Fields.optional;
import static org.hearth.domain.fault.Fields.passing;
import static org.hearth.domain.fault.Fields.with;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.CareHomeDetails;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.carehome.ValidCareHomeName;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.contact.PhoneNumber;
import org.hearth.domain.contact.PostalAddress;
import org.hearth.domain.contact.Postcode;
import org.hearth.domain.contact.ValidEmailAddress;
import org.hearth.domain.contact.ValidPhoneNumber;
import org.hearth.domain.contact.ValidPostalAddress;
import org.hearth.domain.contact.ValidPostcode;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.patient.Room;
import org.hearth.domain.patient.Room.ValidRoom;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.person.ValidDateOfBirth;
import org.hearth.domain.person.ValidPersonName;
import org.jspecify.annotations.Nullable;

/**
 * New details of an account: text, as it came; what is blank stays as it is.
 *
 * @param givenName of a patient, as is the family name
 * @param name of a care home
 * @param room of a resident
 */
public record DetailsForm(
    @ValidPersonName @Nullable String givenName,
    @ValidPersonName @Nullable String familyName,
    @ValidCareHomeName @Nullable String name,
    @ValidDateOfBirth @Nullable String dateOfBirth,
    @ValidPostalAddress @Nullable String address,
    @ValidPostcode @Nullable String postcode,
    @ValidPhoneNumber @Nullable String phone,
    @ValidEmailAddress @Nullable String email,
    @ValidRoom @Nullable String room) {
  private static final Fault OF_A_PATIENT =
      new Fault("is a patient's; a care home has one name, which goes into name");
  private static final Fault OF_A_CARE_HOME =
      new Fault("is a care home's; a patient has a given name and a family name");

  /**
   * Contact details alone.
   *
   * @param address as typed
   * @param postcode as typed
   * @param phone as typed
   * @param email as typed
   * @return a form whose other fields are left as they are
   */
  public static DetailsForm contact(
      @Nullable String address,
      @Nullable String postcode,
      @Nullable String phone,
      @Nullable String email) {
    return new DetailsForm(null, null, null, null, address, postcode, phone, email, null);
  }

  /**
   * {@return the account with the new details, or every field's fault; ages are judged on the day}
   *
   * @param account as it is found
   * @param today the day of asking, by which ages are judged
   */
  public Validation<Seq<FieldFault>, Account> amend(Account account, LocalDate today) {
    return account instanceof CareHomeAccount home
        ? amend(home, today).map(amended -> amended)
        : amend((Patient) account, today).map(amended -> amended);
  }

  /** R6: of an adult. */
  private Validation<Seq<FieldFault>, CareHomeAccount> amend(
      CareHomeAccount home, LocalDate today) {
    return with(
        homeDetails(home.details(), today),
        absent("room", room, Room.OF_A_RESIDENT),
        (details, noRoom) -> home.amended(details));
  }

  private Validation<Seq<FieldFault>, CareHomeDetails> homeDetails(
      CareHomeDetails old, LocalDate today) {
    return Validation.combine(
            absent("givenName", givenName, OF_A_PATIENT),
            absent("familyName", familyName, OF_A_PATIENT),
            optional("name", name, CareHomeName::parse),
            dateOfBirth(date -> date.faultOfAdult(today)),
            optional("address", address, PostalAddress::parse),
            optional("postcode", postcode, Postcode::parse),
            optional("phone", phone, PhoneNumber::parse),
            optional("email", email, EmailAddress::parse))
        .ap(
            (noGiven, noFamily, homeName, birth, lines, code, telephone, mail) ->
                new CareHomeDetails(
                    homeName.orElse(old.name()),
                    birth.orElse(old.dateOfBirth()),
                    contact(old.contact(), lines, code, telephone),
                    mail.orElse(old.email())));
  }

  /** R13. */
  private Validation<Seq<FieldFault>, Patient> amend(Patient patient, LocalDate today) {
    PatientDetails old = patient.details();
    Function<String, Validation<Fault, Room>> read =
        patient instanceof Resident ? Room::parse : given -> Validation.invalid(Room.OF_A_RESIDENT);
    return with(
        patientDetails(old, today),
        optional("room", room, read),
        (details, given) -> patient.amended(details.inRoom(given.or(old::room))));
  }

  private Validation<Seq<FieldFault>, PatientDetails> patientDetails(
      PatientDetails old, LocalDate today) {
    return Validation.combine(
            optional("givenName", givenName, NamePart::parse),
            optional("familyName", familyName, NamePart::parse),
            absent("name", name, OF_A_CARE_HOME),
            dateOfBirth(date -> date.faultOfPerson(today)),
            optional("address", address, PostalAddress::parse),
            optional("postcode", postcode, Postcode::parse),
            optional("phone", phone, PhoneNumber::parse),
            optional("email", email, EmailAddress::parse))
        .ap(
            (given, family, noName, birth, lines, code, telephone, mail) ->
                new PatientDetails(
                    new PersonName(
                        given.orElse(old.name().given()), family.orElse(old.name().family())),
                    birth.orElse(old.dateOfBirth()),
                    contact(old.contact(), lines, code, telephone),
                    mail.or(old::email),
                    old.housebound()));
  }

  private Validation<FieldFault, Optional<DateOfBirth>> dateOfBirth(
      Function<DateOfBirth, Optional<Fault>> question) {
    return optional("dateOfBirth", dateOfBirth, text -> passing(DateOfBirth.parse(text), question));
  }

  private static Validation<FieldFault, Optional<String>> absent(
      String field, @Nullable String text, Fault fault) {
    return optional(field, text, given -> Validation.invalid(fault));
  }

  private static ContactDetails contact(
      ContactDetails old,
      Optional<PostalAddress> address,
      Optional<Postcode> postcode,
      Optional<PhoneNumber> phone) {
    return new ContactDetails(
        address.orElse(old.address()), postcode.orElse(old.postcode()), phone.orElse(old.phone()));
  }

  /** Masked: all of it is personal. */
  @Override
  public String toString() {
    return "DetailsForm[***]";
  }
}
