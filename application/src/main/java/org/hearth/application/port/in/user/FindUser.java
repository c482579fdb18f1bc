package org.hearth.application.port.in.user;

import io.vavr.control.Either;
import java.util.UUID;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.User;

/** Finds a user among those whom the actor manages. */
@FunctionalInterface
public interface FindUser {
  /**
   * One user, to those who manage them (R18). Reading leaves an entry that names this user alone
   * (R19).
   *
   * @return the user; refused as {@code not-allowed}, or as {@code user-not-found}, which those are
   *     too whom another practice's administrator manages
   */
  Either<Refusal, User> byId(Actor actor, UUID id);
}
