package org.hearth.domain.program;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.practice.OdsCode;

/**
 * The API token of a program that works for a practice, without its secret.
 *
 * @param name of the program, for people
 */
public record ApiToken(
    UUID id, String name, OdsCode practice, Set<Scope> scopes, Instant madeAt, Instant expiresAt) {
  /**
   * Keeps a copy of the scopes; refuses to be without one.
   *
   * @param id the identifier, given once and for ever
   * @param name of the program, for people
   * @param practice the practice, by its ODS code
   * @param scopes what the program may do
   * @param madeAt when it was made
   * @param expiresAt when it is over
   */
  public ApiToken {
    scopes = Set.copyOf(scopes);
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("A token is for something");
    }
  }

  /** {@return the actor of calls with this token} */
  public Actor actor() {
    return new Actor.PracticeStaff(name, practice, Optional.of(Identity.of(id.toString())));
  }
}
