package org.hearth.adapter.http.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHome;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.CareHomeDetails;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.practice.OdsCode;
import org.jspecify.annotations.Nullable;

/**
 * A care home account.
 *
 * @param dummyNhsNumber 999-999-XXXX
 * @param phone E.164
 * @param email absent once the account is closed
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
    @Nullable String email,
    List<String> practices,
    boolean closed,
    long version) {

  /**
   * {@return it as JSON}
   *
   * @param home open or closed
   */
  public static CareHomeJson of(CareHome home) {
    return new CareHomeJson(
        home.id().value(),
        home.number().toString(),
        home.name().text(),
        home.dateOfBirth().day(),
        home.contact().address().text(),
        home.contact().postcode().text(),
        home.contact().phone().e164(),
        home.email().map(EmailAddress::text).orElse(null),
        home.practices().stream().map(OdsCode::text).sorted().toList(),
        home instanceof ClosedCareHome,
        home.version());
  }

  /** {@return the closed account that the JSON tells of} */
  public ClosedCareHome toClosed() {
    return new ClosedCareHome(
        new AccountId(id),
        DummyNhsNumber.of(dummyNhsNumber),
        new CareHomeName(name),
        new DateOfBirth(dateOfBirth),
        WireContact.of(address, postcode, phone),
        codes(),
        version);
  }

  private Set<OdsCode> codes() {
    return practices.stream().map(OdsCode::new).collect(Collectors.toSet());
  }

  /** {@return the open account that the JSON tells of} */
  public CareHomeAccount toAccount() {
    if (email == null) {
      throw new IllegalArgumentException("An open care home account has an e-mail address");
    }
    return new CareHomeAccount(
        new AccountId(id),
        DummyNhsNumber.of(dummyNhsNumber),
        new CareHomeDetails(
            new CareHomeName(name),
            new DateOfBirth(dateOfBirth),
            WireContact.of(address, postcode, phone),
            new EmailAddress(email)),
        codes(),
        version);
  }

  /** Masked: it points to people. */
  @Override
  public String toString() {
    return "CareHomeJson[***]";
  }
}
