package org.hearth.domain.login;

import java.util.Locale;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.person.NamePart;

/**
 * One of the persons of a care home who may be on shift under its login.
 *
 * @param name no other person of the home has it at present
 * @param removed whether the person was removed from the home
 */
public record HomePerson(UUID id, AccountId careHome, NamePart name, boolean removed) {
  /**
   * {@return the same person under another name}
   *
   * @param other the new name
   */
  public HomePerson called(NamePart other) {
    return new HomePerson(id, careHome, other, removed);
  }

  /** {@return the same person, no longer on the list} */
  public HomePerson gone() {
    return new HomePerson(id, careHome, name, true);
  }

  /**
   * {@return the name in lower case; two persons of a home with the same key are the same person}
   */
  public String key() {
    return key(name.text());
  }

  private static String key(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return whether a text is this person's name, in whatever letter case, or identifier}
   *
   * @param typed a name or an identifier
   */
  public boolean isMeantBy(String typed) {
    return key().equals(key(typed)) || id.toString().equals(key(typed));
  }

  /** Masked. */
  @Override
  public String toString() {
    return "HomePerson[***]";
  }
}
