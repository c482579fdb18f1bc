package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.UUID;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.table.Columns;
import org.hearth.adapter.jpa.internal.table.Row;
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
public record ActorRow(Kind kind, String name, String practice, UUID home, String id) {
  static final Columns<ActorRow> COLUMNS =
      Columns.of(
          column("actor_kind", TEXT, row -> row.kind() == null ? null : row.kind().name()),
          column("actor_name", TEXT, ActorRow::name),
          column("actor_practice", TEXT, ActorRow::practice),
          column("actor_home", UUID, ActorRow::home),
          column("actor_id", TEXT, ActorRow::id));

  /** Where there is no actor. */
  static final ActorRow NONE = new ActorRow(null, null, null, null, null);

  /** Which of the actors. */
  enum Kind {
    PRACTICE_STAFF,
    CARE_HOME_STAFF,
    SUPPORT,
    HEARTH_SYSTEM
  }

  static ActorRow of(Actor actor) {
    return of(actor, actor.identity());
  }

  static ActorRow of(Actor actor, Optional<Identity> identity) {
    String id = identity.map(Identity::id).orElse(null);
    if (actor instanceof PracticeStaff staff) {
      return new ActorRow(Kind.PRACTICE_STAFF, staff.name(), staff.practice().text(), null, id);
    }
    if (actor instanceof CareHomeStaff staff) {
      return new ActorRow(Kind.CARE_HOME_STAFF, staff.name(), null, staff.careHome().value(), id);
    }
    return new ActorRow(
        actor instanceof Support ? Kind.SUPPORT : Kind.HEARTH_SYSTEM, actor.name(), null, null, id);
  }

  static ActorRow read(Row row) throws SQLException {
    return new ActorRow(row.one(Kind.class), row.text(), row.text(), row.uuid(), row.text());
  }

  public Actor toActor() {
    return withoutIdentity().identifiedBy(Optional.ofNullable(id).map(Identity::of));
  }

  Actor withoutIdentity() {
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
