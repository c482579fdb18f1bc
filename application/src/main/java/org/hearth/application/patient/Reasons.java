package org.hearth.application.patient;

import io.vavr.control.Either;
import org.hearth.application.decision.Refused;
import org.hearth.application.form.Fields;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.support.Reason;
import org.jspecify.annotations.Nullable;

/** Why an account was changed: support must say so, staff may (R18). */
final class Reasons {
  private Reasons() {}

  /**
   * @param standing what the trail tells where staff give no reason
   */
  static Either<Refused, String> read(Actor actor, @Nullable String reason, String standing) {
    boolean given = reason != null && !reason.isBlank();
    return given || actor instanceof Actor.Support
        ? Fields.refusing(Reason.parse(reason), "reason").map(Reason::text)
        : Either.right(standing);
  }
}
