package org.hearth.application.port.in.signin;

import io.vavr.control.Either;
import java.util.List;
import java.util.UUID;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.login.HomePerson;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The persons of a care home, kept by the home itself. As soon as there is one, who signs in with
 * the home's login says which of them is on shift. Refused as {@code not-allowed} to all but the
 * home, and as {@code care-home-not-found} where it has no account.
 */
public interface KeepHomePersons {
  /** So many persons a home has at most. */
  int MOST = 200;

  /**
   * In the order in which they were added.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @return the persons who are on the list at present; refused as {@code not-allowed} or {@code
   *     care-home-not-found}
   */
  Either<Refusal, List<HomePerson>> list(Actor actor);

  /**
   * Adds a person.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param name as typed
   * @return refused as {@code invalid}, too, where a person of the home has the name, or the home
   *     has {@link #MOST} persons
   */
  Either<Refusal, HomePerson> add(Actor actor, @Nullable String name);

  /**
   * Gives a person another name. Sessions under the old one end at once.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param person the person, by their identifier
   * @param name as typed
   * @return refused as {@code person-not-found}, too; otherwise as {@link #add} is
   */
  Either<Refusal, HomePerson> rename(Actor actor, UUID person, @Nullable String name);

  /**
   * The person is on shift no more: sessions in which they are end.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param person the person, by their identifier
   * @return who it was; refused as {@code person-not-found}, too
   */
  Either<Refusal, HomePerson> remove(Actor actor, UUID person);
}
