package org.hearth.adapter.http.wire;

import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.PhoneNumber;
import org.hearth.domain.contact.PostalAddress;
import org.hearth.domain.contact.Postcode;

/** Contact details, which stand among an account's other fields in JSON. */
final class WireContact {
  private WireContact() {}

  static ContactDetails of(String address, String postcode, String phone) {
    return new ContactDetails(
        new PostalAddress(address), new Postcode(postcode), new PhoneNumber(phone));
  }
}
