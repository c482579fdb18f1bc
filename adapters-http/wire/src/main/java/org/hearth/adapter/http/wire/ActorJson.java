package org.hearth.adapter.http.wire;

import java.util.Objects;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.practice.OdsCode;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param name of the person
 * @param practice ODS code, of practice staff
 * @param careHome the account, of care home staff
 */
public record ActorJson(
    Kind kind, String name, @Nullable String practice, @Nullable UUID careHome) {

  /** The kinds of actors. */
  public enum Kind {
    /** Staff of a practice, which is named beside it. */
    PRACTICE_STAFF,
    /** A care home, whose account is named beside it. */
    CARE_HOME_STAFF,
    /** Support, of no practice. */
    SUPPORT,
    /** Hearth itself, in work that no call started. */
    SYSTEM;

    /**
     * {@return the kind of an actor}
     *
     * @param actor who asks; what they may do is decided behind the port (R18)
     */
    public static Kind of(Actor actor) {
      if (actor instanceof Actor.PracticeStaff) {
        return PRACTICE_STAFF;
      }
      if (actor instanceof Actor.CareHomeStaff) {
        return CARE_HOME_STAFF;
      }
      return actor instanceof Actor.Support ? SUPPORT : SYSTEM;
    }
  }

  /**
   * {@return it as JSON}
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   */
  public static ActorJson of(Actor actor) {
    if (actor instanceof Actor.PracticeStaff staff) {
      return new ActorJson(Kind.PRACTICE_STAFF, staff.name(), staff.practice().text(), null);
    }
    if (actor instanceof Actor.CareHomeStaff staff) {
      return new ActorJson(Kind.CARE_HOME_STAFF, staff.name(), null, staff.careHome().value());
    }
    return new ActorJson(Kind.of(actor), actor.name(), null, null);
  }

  /** {@return the actor that was meant} */
  public Actor toActor() {
    return switch (kind) {
      case PRACTICE_STAFF ->
          new Actor.PracticeStaff(name, new OdsCode(Objects.requireNonNull(practice)));
      case CARE_HOME_STAFF ->
          new Actor.CareHomeStaff(name, new AccountId(Objects.requireNonNull(careHome)));
      case SUPPORT -> new Actor.Support(name);
      case SYSTEM -> new Actor.HearthSystem(name);
    };
  }

  /** Without the name. */
  @Override
  public String toString() {
    return "ActorJson[" + kind + "]";
  }
}
