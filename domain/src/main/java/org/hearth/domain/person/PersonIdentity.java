package org.hearth.domain.person;

/**
 * By what the person with a number is told from another who is given the same number by mistake
 * (R23): two identities are equal where it is the same person.
 *
 * @param familyName the search key of the family name, so that its spelling may vary
 */
public record PersonIdentity(String familyName, DateOfBirth dateOfBirth) {
  public static PersonIdentity of(NamePart familyName, DateOfBirth dateOfBirth) {
    return new PersonIdentity(familyName.searchKey(), dateOfBirth);
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "Identity[***]";
  }
}
