package org.hearth.application.internal.user;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;

/**
 * Whose users and programs an actor manages (R18): an administrator those of the own practice;
 * support, and Hearth itself when it is set up, all. Whether a user is an administrator is looked
 * up each time, so that it ends at once.
 */
public final class UserRealm {
  private final UseCaseContext context;
  private final Access access;

  public UserRealm(UseCaseContext context, Access access) {
    this.context = context;
    this.access = access;
  }

  /**
   * The users that an actor manages.
   *
   * @param practice its staff alone; empty for all users
   */
  public record Scope(Optional<OdsCode> practice) {
    public boolean includes(Role role) {
      return practice.isEmpty()
          || (role instanceof Role.StaffOf staff && staff.practice().equals(practice.get()));
    }
  }

  /** Refused as {@code not-allowed} to those who manage none. */
  public Either<AuditedRefusal, Scope> of(Actor actor) {
    return scope(actor)
        .<Either<AuditedRefusal, Scope>>map(Either::right)
        .orElseGet(() -> Either.left(access.notAllowed(actor)));
  }

  /** Whether the actor manages any. */
  public boolean isManagedBy(Actor actor) {
    return scope(actor).isPresent();
  }

  private Optional<Scope> scope(Actor actor) {
    if (actor instanceof Actor.Support || actor instanceof Actor.HearthSystem) {
      return Optional.of(new Scope(Optional.empty()));
    }
    return actor instanceof PracticeStaff staff
            && acting(actor).filter(user -> user.administers(staff.practice())).isPresent()
        ? Optional.of(new Scope(Optional.of(staff.practice())))
        : Optional.empty();
  }

  /** The user who acts, where it is one. */
  Optional<User> acting(Actor actor) {
    return actor
        .identity()
        .map(Identity::id)
        .flatMap(UserRealm::uuid)
        .flatMap(context.signIn().users()::find);
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException another) {
      return Optional.empty();
    }
  }
}
