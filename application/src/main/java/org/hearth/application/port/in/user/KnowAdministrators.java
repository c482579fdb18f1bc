package org.hearth.application.port.in.user;

import org.hearth.domain.actor.Actor;

/** Knows who manages users, so that others are not led to what they may not do. */
@FunctionalInterface
public interface KnowAdministrators {
  /**
   * {@return whether {@link ManageUsers} is for the actor at present: an administrator, support, or
   * Hearth itself} Asking leaves no entry in the trail, and takes one look at the storage for staff
   * of a practice and none for others.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   */
  boolean manages(Actor actor);
}
