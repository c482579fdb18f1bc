package org.hearth.adapter.http.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.CareHomeDetails;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.practice.OdsCode;

/**
 * A care home account.
 *
 * @param dummyNhsNumber 999-999-XXXX
 * @param phone E.164
 * @param practices ODS codes, in alphabetical order
 */
public record CareHomeJson(
    UUID id,
    String dummyNhsNumber,
    String name,
    LocalDate dateOfBirth,
    String address,
    String postcode,
    String phone,
    String email,
    List<String> practices,
    long version) {

  public static CareHomeJson of(CareHomeAccount home) {
    return new CareHomeJson(
        home.id().value(),
        home.number().toString(),
        home.details().name().text(),
        home.details().dateOfBirth().day(),
        home.contact().address().text(),
        home.contact().postcode().text(),
        home.contact().phone().e164(),
        home.details().email().text(),
        home.practices().stream().map(OdsCode::text).sorted().toList(),
        home.version());
  }

  public CareHomeAccount toAccount() {
    return new CareHomeAccount(
        new AccountId(id),
        DummyNhsNumber.of(dummyNhsNumber),
        new CareHomeDetails(
            new CareHomeName(name),
            new DateOfBirth(dateOfBirth),
            WireContact.of(address, postcode, phone),
            new EmailAddress(email)),
        practices.stream().map(OdsCode::new).collect(Collectors.toSet()),
        version);
  }

  /** Masked: it points to people. */
  @Override
  public String toString() {
    return "CareHomeJson[***]";
  }
}
