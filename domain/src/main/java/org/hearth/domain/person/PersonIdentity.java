package org.hearth.domain.person;

/**
 * What distinguishes two people with the same number (R23). Two identities are equal where it is
 * the same person.
 *
 * @param familyName the search key of the family name, so that its spelling may vary
 */
public record PersonIdentity(String familyName, DateOfBirth dateOfBirth) {
  /**
   * {@return what is compared of a name as it is written}
   *
   * @param familyName the family name
   * @param dateOfBirth the day on which the person was born
   */
  public static PersonIdentity of(NamePart familyName, DateOfBirth dateOfBirth) {
    return new PersonIdentity(familyName.searchKey(), dateOfBirth);
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "Identity[***]";
  }
}
