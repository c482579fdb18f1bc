package org.hearth.domain.carehome;

import java.util.Optional;
import java.util.Set;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.practice.OdsCode;

/**
 * A care home account that was closed (R24). It keeps its number for ever, has no address to sign
 * in with, and cannot be changed: nothing leads out of this state.
 *
 * @param practices those that served the home when it was closed, which find it still
 */
public record ClosedCareHome(
    AccountId id,
    DummyNhsNumber number,
    CareHomeName name,
    DateOfBirth dateOfBirth,
    ContactDetails contact,
    Set<OdsCode> practices,
    long version)
    implements CareHome {
  /**
   * Keeps a copy of the practices; refuses to be without one.
   *
   * @param id the identifier, given once and for ever
   * @param number no other account has it, or ever had (R3)
   * @param name as people know the home
   * @param dateOfBirth what the account has in place of a person's (R6)
   * @param contact address, postcode and telephone number
   * @param practices those that served the home when it was closed, which find it still
   * @param version of the account as it is
   */
  public ClosedCareHome {
    practices = Set.copyOf(practices);
    if (practices.isEmpty()) {
      throw new IllegalArgumentException("A care home account is registered at a practice");
    }
  }

  static ClosedCareHome of(CareHomeAccount home) {
    return new ClosedCareHome(
        home.id(),
        home.number(),
        home.details().name(),
        home.details().dateOfBirth(),
        home.contact(),
        home.practices(),
        home.version() + 1);
  }

  /** None: the address is free for another account. */
  @Override
  public Optional<EmailAddress> email() {
    return Optional.empty();
  }
}
