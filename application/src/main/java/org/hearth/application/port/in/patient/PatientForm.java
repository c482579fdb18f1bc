package org.hearth.application.port.in.patient;

import static org.hearth.domain.fault.Fields.field;
import static org.hearth.domain.fault.Fields.optional;
import static org.hearth.domain.fault.Fields.passing;
import static org.hearth.domain.fault.Fields.with;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.domain.account.Confirmations;
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
import org.hearth.domain.fault.NotMissing;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.number.ValidNhsNumber;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.Recognition;
import org.hearth.domain.patient.Registration;
import org.hearth.domain.patient.Room;
import org.hearth.domain.patient.Room.ValidRoom;
import org.hearth.domain.patient.SamePersonConfirmation;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.person.ValidDateOfBirth;
import org.hearth.domain.person.ValidPersonName;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A patient, or a resident to be, as a practice writes them down: text, as it came.
 *
 * @param dateOfBirth ISO or dd/mm/yyyy
 * @param room of a resident, where it is known
 * @param noEmailAddress "this patient has no email address" is confirmed (R5)
 * @param confirmations R8; what is absent is not confirmed
 * @param samePersonConfirmed where the number has an account under another name or date of birth: a
 *     member of staff looked at both, and it is the same person (R23)
 */
public record PatientForm(
    @NotMissing @ValidNhsNumber @Nullable String nhsNumber,
    @NotMissing @ValidPersonName @Nullable String givenName,
    @NotMissing @ValidPersonName @Nullable String familyName,
    @NotMissing @ValidDateOfBirth @Nullable String dateOfBirth,
    @NotMissing @ValidPostalAddress @Nullable String address,
    @NotMissing @ValidPostcode @Nullable String postcode,
    @NotMissing @ValidPhoneNumber @Nullable String phone,
    @ValidEmailAddress @Nullable String email,
    boolean noEmailAddress,
    boolean housebound,
    @ValidRoom @Nullable String room,
    Confirmations confirmations,
    boolean samePersonConfirmed) {
  private static final Fault CONTRADICTION =
      new Fault("is given although it is confirmed that this patient has no email address");

  /**
   * Nothing is confirmed where nothing is said of it.
   *
   * @param nhsNumber as typed
   * @param givenName as typed
   * @param familyName as typed
   * @param dateOfBirth ISO or dd/mm/yyyy
   * @param address as typed
   * @param postcode as typed
   * @param phone as typed
   * @param email as typed
   * @param noEmailAddress "this patient has no email address" is confirmed (R5)
   * @param housebound whether the patient cannot leave their home
   * @param room of a resident, where it is known
   * @param confirmations R8; what is absent is not confirmed
   * @param samePersonConfirmed where the number has an account under another name or date of birth:
   *     a member of staff looked at both, and it is the same person (R23)
   */
  public PatientForm {
    confirmations = Objects.requireNonNullElse(confirmations, Confirmations.NONE);
  }

  /**
   * A form without a room, by which nothing is confirmed of the number's account, if it has one.
   *
   * @param nhsNumber as typed
   * @param givenName as typed
   * @param familyName as typed
   * @param dateOfBirth as typed
   * @param address as typed
   * @param postcode as typed
   * @param phone as typed
   * @param email as typed
   * @param noEmailAddress whether the person confirms to have none (R5)
   * @param housebound whether the patient cannot leave their home
   * @param confirmations what the person at the desk confirms (R8)
   */
  public PatientForm(
      @Nullable String nhsNumber,
      @Nullable String givenName,
      @Nullable String familyName,
      @Nullable String dateOfBirth,
      @Nullable String address,
      @Nullable String postcode,
      @Nullable String phone,
      @Nullable String email,
      boolean noEmailAddress,
      boolean housebound,
      Confirmations confirmations) {
    this(
        nhsNumber,
        givenName,
        familyName,
        dateOfBirth,
        address,
        postcode,
        phone,
        email,
        noEmailAddress,
        housebound,
        null,
        confirmations,
        false);
  }

  /**
   * {@return what the form says, or every field's fault; the date is judged on the given day (R2,
   * R13)}
   *
   * @param today the day of asking, by which ages are judged
   * @param testNumbers whether the test range 999… is taken
   */
  public Validation<Seq<FieldFault>, Reading> read(LocalDate today, TestNumbers testNumbers) {
    return withRoom(readPerson(today, testNumbers), Room::parse);
  }

  /**
   * As {@link #read}, of a patient with an account of their own, who has no room.
   *
   * @param today the day of asking, by which ages are judged
   * @param testNumbers whether the test range 999… is taken
   * @return every field, or the fault of each that has one
   */
  public Validation<Seq<FieldFault>, Reading> readAccountHolder(
      LocalDate today, TestNumbers testNumbers) {
    return withRoom(
        readPerson(today, testNumbers), given -> Validation.invalid(Room.OF_A_RESIDENT));
  }

  private Validation<Seq<FieldFault>, Reading> withRoom(
      Validation<Seq<FieldFault>, Reading> person, Function<String, Validation<Fault, Room>> read) {
    return with(
        person,
        optional("room", room, read),
        (reading, given) -> new Reading(reading.number(), reading.details().inRoom(given)));
  }

  private Validation<Seq<FieldFault>, Reading> readPerson(
      LocalDate today, TestNumbers testNumbers) {
    return Validation.combine(
            field("nhsNumber", NhsNumber.parse(nhsNumber, testNumbers)),
            field("givenName", NamePart.parse(givenName)),
            field("familyName", NamePart.parse(familyName)),
            field(
                "dateOfBirth",
                passing(DateOfBirth.parse(dateOfBirth), date -> date.faultOfPerson(today))),
            field("address", PostalAddress.parse(address)),
            field("postcode", Postcode.parse(postcode)),
            field("phone", PhoneNumber.parse(phone)),
            emailOrNone())
        .ap(
            (number, given, family, birth, lines, code, telephone, mail) ->
                new Reading(
                    number,
                    new PatientDetails(
                        new PersonName(given, family),
                        birth,
                        new ContactDetails(lines, code, telephone),
                        mail,
                        housebound)));
  }

  private Validation<FieldFault, Optional<EmailAddress>> emailOrNone() {
    return noEmailAddress && !TypedText.isEmpty(email)
        ? Validation.invalid(CONTRADICTION.in("email"))
        : optional("email", email, EmailAddress::parse);
  }

  /** {@return what is confirmed by the form} */
  public Attestation attestation() {
    return samePersonConfirmed ? Attestation.SAME_PERSON : Attestation.DETAILS;
  }

  /**
   * R5, R8: what the form still owes when each field is right.
   *
   * @param reading what was read of the form
   * @return {@code email-required}, {@code no-email-not-confirmed} or {@code confirmation-missing};
   *     empty where nothing is owed
   */
  public Optional<Refusal> missing(Reading reading) {
    return confirmations
        .refusal()
        .or(
            () ->
                reading.details().email().isEmpty() && !noEmailAddress
                    ? Optional.of(new AccountRefusal.NoEmailNotConfirmed())
                    : Optional.empty());
  }

  /** Masked: all of it is personal. */
  @Override
  public String toString() {
    return "PatientForm[***]";
  }

  /** A form whose fields are right, each by itself. */
  public record Reading(NhsNumber number, PatientDetails details) {}

  /** What is confirmed by a registration (R8, R23), and its reason in the audit trail. */
  public enum Attestation {
    /** Staff have confirmed the details. */
    DETAILS("details checked, holder agrees", SamePersonConfirmation.NOT_GIVEN),
    /** Staff have confirmed that the account is the person's, too (R23). */
    SAME_PERSON("details checked, holder agrees", SamePersonConfirmation.GIVEN),
    /** The one who imports has confirmed all rows together. */
    IMPORT("import: confirmed for all rows", SamePersonConfirmation.IMPOSSIBLE);

    private final String reason;
    private final SamePersonConfirmation samePerson;

    Attestation(String reason, SamePersonConfirmation samePerson) {
      this.reason = reason;
      this.samePerson = samePerson;
    }

    /**
     * {@return the registration of a person at a practice}
     *
     * @param details what the practice enters of the person
     * @param practice the practice, by its ODS code
     */
    public Registration of(PatientDetails details, OdsCode practice) {
      return new Registration(details, practice, samePerson);
    }

    /**
     * Why an account was opened for a number that had none.
     *
     * @return for the audit trail
     */
    public String reason() {
      return reason;
    }

    /**
     * Why an account that the number had became the person's.
     *
     * @param recognised how the account was known
     * @return for the audit trail
     */
    public String reason(Recognition recognised) {
      return recognised == Recognition.BY_CONFIRMATION
          ? reason + "; confirmed to be the same person"
          : reason;
    }
  }
}
