package org.hearth.application.port.in.user;

import org.hearth.domain.actor.Actor;

/** Knows who manages users, so that others are not led to what they may not do. */
@FunctionalInterface
public interface KnowAdministrators {
  /**
   * Whether {@link ManageUsers} is for the actor at present: an administrator, support, or Hearth
   * itself. Asking leaves no entry in the trail, and takes one look at the storage for staff of a
   * practice and none for others.
   */
  boolean manages(Actor actor);
}
