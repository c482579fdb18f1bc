package org.hearth.adapter.jpa.internal.entity;

import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AuditEntryEntity.ActorKind;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.CareHomeStaff;
import org.hearth.domain.actor.Actor.HearthSystem;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.actor.Actor.Support;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.practice.OdsCode;
import org.jspecify.annotations.NullUnmarked;

/** An actor in the five columns that it has wherever it is kept; where from is kept elsewhere. */
@NullUnmarked
public record ActorRow(ActorKind kind, String name, String practice, UUID home, String id) {
  public static ActorRow of(Actor actor) {
    String id = actor.identity().map(Identity::id).orElse(null);
    if (actor instanceof PracticeStaff staff) {
      return new ActorRow(
          ActorKind.PRACTICE_STAFF, staff.name(), staff.practice().text(), null, id);
    }
    if (actor instanceof CareHomeStaff staff) {
      return new ActorRow(
          ActorKind.CARE_HOME_STAFF, staff.name(), null, staff.careHome().value(), id);
    }
    return new ActorRow(
        actor instanceof Support ? ActorKind.SUPPORT : ActorKind.HEARTH_SYSTEM,
        actor.name(),
        null,
        null,
        id);
  }

  public Actor toActor() {
    return plain().identifiedBy(Optional.ofNullable(id).map(Identity::of));
  }

  private Actor plain() {
    return switch (kind) {
      case PRACTICE_STAFF -> new PracticeStaff(name, new OdsCode(practice));
      case CARE_HOME_STAFF -> new CareHomeStaff(name, new AccountId(home));
      case SUPPORT -> new Support(name);
      case HEARTH_SYSTEM -> new HearthSystem(name);
    };
  }

  /** Without the name. */
  @Override
  public String toString() {
    return "ActorRow[" + kind + "]";
  }
}
