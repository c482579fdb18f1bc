package org.hearth.application.patient;

import static org.hearth.application.form.Fields.optional;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;
import org.hearth.domain.account.Account;
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
import org.jspecify.annotations.Nullable;

/** New contact details: text, as it came; what is blank stays as it is. */
public record ContactForm(
    @ValidPostalAddress @Nullable String address,
    @ValidPostcode @Nullable String postcode,
    @ValidPhoneNumber @Nullable String phone,
    @ValidEmailAddress @Nullable String email) {

  Validation<Seq<FieldFault>, Reading> read() {
    return Validation.combine(
            optional("address", address, PostalAddress::parse),
            optional("postcode", postcode, Postcode::parse),
            optional("phone", phone, PhoneNumber::parse),
            optional("email", email, EmailAddress::parse))
        .ap(Reading::new);
  }

  /** Masked: all of it is personal. */
  @Override
  public String toString() {
    return "ContactForm[***]";
  }

  record Reading(
      Optional<PostalAddress> address,
      Optional<Postcode> postcode,
      Optional<PhoneNumber> phone,
      Optional<EmailAddress> email) {

    Account amend(Account account) {
      ContactDetails contact = account.contact();
      return account.amended(
          new ContactDetails(
              address.orElse(contact.address()),
              postcode.orElse(contact.postcode()),
              phone.orElse(contact.phone())),
          email.or(account::email));
    }
  }
}
