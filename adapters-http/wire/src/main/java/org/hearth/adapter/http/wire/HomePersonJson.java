package org.hearth.adapter.http.wire;

import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.login.HomePerson;
import org.hearth.domain.person.NamePart;

/** One of the persons of a care home who may be on shift. */
public record HomePersonJson(UUID id, UUID careHome, String name, boolean removed) {
  /**
   * {@return it as JSON}
   *
   * @param person with an identifier of their own
   */
  public static HomePersonJson of(HomePerson person) {
    return new HomePersonJson(
        person.id(), person.careHome().value(), person.name().text(), person.removed());
  }

  /** {@return the person that was meant} */
  public HomePerson toPerson() {
    return new HomePerson(id, new AccountId(careHome), new NamePart(name), removed);
  }

  /** Masked. */
  @Override
  public String toString() {
    return "HomePersonJson[***]";
  }
}
