package org.hearth.domain.person;

/** A person's name in its two parts. */
public record PersonName(NamePart given, NamePart family) {
  /** A literal that is known to be right; throws where it is not. */
  public static PersonName of(String given, String family) {
    return new PersonName(new NamePart(given), new NamePart(family));
  }

  /** Given name first, for a page. */
  public String full() {
    return given.text() + " " + family.text();
  }
}
