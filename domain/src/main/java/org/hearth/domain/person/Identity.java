package org.hearth.domain.person;

/**
 * By what the person with a number is told from another who is given the same number by mistake
 * (R23): two identities are equal where it is the same person.
 *
 * @param familyName the search key of the family name, so that its spelling may vary
 */
public record Identity(String familyName, DateOfBirth dateOfBirth) {
  public static Identity of(NamePart familyName, DateOfBirth dateOfBirth) {
    return new Identity(familyName.searchKey(), dateOfBirth);
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "Identity[***]";
  }
}
