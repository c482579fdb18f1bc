package org.hearth.application.port.in.carehome;

import static org.hearth.domain.fault.Fields.field;
import static org.hearth.domain.fault.Fields.optional;
import static org.hearth.domain.fault.Fields.passing;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hearth.domain.account.Confirmations;
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
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.fault.NotMissing;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.ValidDummyNhsNumber;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.ValidDateOfBirth;
import org.jspecify.annotations.Nullable;

/**
 * A care home as a practice writes it down: text, as it came.
 *
 * @param dummyNhsNumber blank to have one suggested (R22)
 * @param dateOfBirth ISO or dd/mm/yyyy
 * @param confirmations R8; what is absent is not confirmed
 */
public record CareHomeForm(
    @ValidDummyNhsNumber @Nullable String dummyNhsNumber,
    @NotMissing @ValidCareHomeName @Nullable String name,
    @NotMissing @ValidDateOfBirth @Nullable String dateOfBirth,
    @NotMissing @ValidPostalAddress @Nullable String address,
    @NotMissing @ValidPostcode @Nullable String postcode,
    @NotMissing @ValidPhoneNumber @Nullable String phone,
    @ValidEmailAddress @Nullable String email,
    Confirmations confirmations) {
  /**
   * Nothing is confirmed where nothing is said of it.
   *
   * @param dummyNhsNumber blank to have one suggested (R22)
   * @param name as typed
   * @param dateOfBirth ISO or dd/mm/yyyy
   * @param address as typed
   * @param postcode as typed
   * @param phone as typed
   * @param email as typed
   * @param confirmations R8; what is absent is not confirmed
   */
  public CareHomeForm {
    confirmations = Objects.requireNonNullElse(confirmations, Confirmations.NONE);
  }

  /**
   * {@return what the form says, or every field's fault; ages are judged on the given day (R6,
   * R13)}
   *
   * @param today the day of asking, by which ages are judged
   */
  public Validation<Seq<FieldFault>, Reading> read(LocalDate today) {
    return Validation.combine(
            optional("dummyNhsNumber", dummyNhsNumber, DummyNhsNumber::parse),
            field("name", CareHomeName.parse(name)),
            field(
                "dateOfBirth",
                passing(DateOfBirth.parse(dateOfBirth), date -> date.faultOfAdult(today))),
            field("address", PostalAddress.parse(address)),
            field("postcode", Postcode.parse(postcode)),
            field("phone", PhoneNumber.parse(phone)),
            optional("email", email, EmailAddress::parse))
        .ap(
            (number, homeName, birth, lines, code, telephone, mail) ->
                new Reading(
                    number, homeName, birth, new ContactDetails(lines, code, telephone), mail));
  }

  /** Masked: all of it is personal. */
  @Override
  public String toString() {
    return "CareHomeForm[***]";
  }

  /** A form whose fields are right, each by itself. */
  public record Reading(
      Optional<DummyNhsNumber> number,
      CareHomeName name,
      DateOfBirth dateOfBirth,
      ContactDetails contact,
      Optional<EmailAddress> email) {

    /**
     * {@return the details, once every field is right}
     *
     * @param address the other address
     */
    public CareHomeDetails details(EmailAddress address) {
      return new CareHomeDetails(name, dateOfBirth, contact, address);
    }

    /** {@return the home's details; empty without an e-mail address} */
    public Optional<CareHomeDetails> withEmail() {
      return email.map(this::details);
    }
  }
}
