package org.hearth.domain.carehome;

import io.vavr.control.Either;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;

/**
 * The one login account of a care home that is open. It cannot be "housebound" or "resident" (R7),
 * and cannot become a dependent (R12).
 *
 * @param practices the practices that serve the home; never empty
 */
public record CareHomeAccount(
    AccountId id,
    DummyNhsNumber number,
    CareHomeDetails details,
    Set<OdsCode> practices,
    long version)
    implements CareHome {
  /**
   * Keeps a copy of the practices; refuses to be without one.
   *
   * @param id the identifier, given once and for ever
   * @param number no other account has it, or ever had (R3)
   * @param details what the practice enters of the home
   * @param practices the practices that serve the home; never empty
   * @param version of the account as it is
   */
  public CareHomeAccount {
    practices = Set.copyOf(practices);
    if (practices.isEmpty()) {
      throw new IllegalArgumentException("A care home account is registered at a practice");
    }
  }

  /**
   * {@return a new account, registered at the practice that opens it}
   *
   * @param id the identifier, given once and for ever
   * @param number no other account has it, or ever had (R3)
   * @param details what the practice enters of the home
   * @param practice the practice, by its ODS code
   */
  public static CareHomeAccount opened(
      AccountId id, DummyNhsNumber number, CareHomeDetails details, OdsCode practice) {
    return new CareHomeAccount(id, number, details, Set.of(practice), 0);
  }

  @Override
  public CareHomeName name() {
    return details.name();
  }

  @Override
  public DateOfBirth dateOfBirth() {
    return details.dateOfBirth();
  }

  @Override
  public Optional<EmailAddress> email() {
    return Optional.of(details.email());
  }

  @Override
  public ContactDetails contact() {
    return details.contact();
  }

  /**
   * {@return the same account, served by one more practice}
   *
   * @param practice the practice, by its ODS code
   */
  public CareHomeAccount registeredAt(OdsCode practice) {
    Set<OdsCode> more = new HashSet<>(practices);
    more.add(practice);
    return new CareHomeAccount(id, number, details, more, version + 1);
  }

  /**
   * {@return the same account, no longer served by the practice}
   *
   * @param practice the practice, by its ODS code
   * @throws IllegalArgumentException for its only practice
   */
  public CareHomeAccount leftBy(OdsCode practice) {
    Set<OdsCode> fewer = new HashSet<>(practices);
    fewer.remove(practice);
    return new CareHomeAccount(id, number, details, fewer, version + 1);
  }

  /** {@return whether exactly one practice serves the home} */
  public boolean hasOnePractice() {
    return practices.size() == 1;
  }

  /**
   * R24: closes the account, once it has no dependents; where several practices serve the home,
   * support alone does.
   *
   * @param bySupport whether support closes it, or else staff of a practice that serves it
   * @param hasDependents whether patients of any practice are its dependents
   * @return the closed account, or the refusal {@code several-practices} or {@code
   *     care-home-has-residents}
   */
  public Either<Refusal, ClosedCareHome> closed(boolean bySupport, boolean hasDependents) {
    if (!bySupport && !hasOnePractice()) {
      return Either.left(new CareHomeRefusal.SeveralPractices());
    }
    return hasDependents
        ? Either.left(new CareHomeRefusal.CareHomeHasResidents())
        : Either.right(ClosedCareHome.of(this));
  }

  /**
   * R5, R15: the address can be changed, never removed.
   *
   * @param contact address, postcode and telephone number
   * @param email empty where there is none
   * @return the same account, with these
   * @throws IllegalArgumentException without an address
   */
  public CareHomeAccount amended(ContactDetails contact, Optional<EmailAddress> email) {
    EmailAddress address =
        email.orElseThrow(
            () -> new IllegalArgumentException("A care home account has an e-mail address"));
    return amended(new CareHomeDetails(details.name(), details.dateOfBirth(), contact, address));
  }

  /**
   * {@return the same account with other details}
   *
   * @param newDetails all of them, changed or not
   */
  public CareHomeAccount amended(CareHomeDetails newDetails) {
    return new CareHomeAccount(id, number, newDetails, practices, version + 1);
  }
}
