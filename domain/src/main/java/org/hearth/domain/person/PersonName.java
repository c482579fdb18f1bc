package org.hearth.domain.person;

/** A person's name in its two parts. */
public record PersonName(NamePart given, NamePart family) {
  /**
   * For text that is known to be valid; throws {@link IllegalArgumentException} otherwise.
   *
   * @param given the given name
   * @param family the family name
   * @return the name
   */
  public static PersonName of(String given, String family) {
    return new PersonName(new NamePart(given), new NamePart(family));
  }

  /**
   * Given name first, for a page.
   *
   * @return one line
   */
  public String full() {
    return given.text() + " " + family.text();
  }
}
