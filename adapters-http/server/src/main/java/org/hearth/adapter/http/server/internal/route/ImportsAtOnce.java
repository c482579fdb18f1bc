package org.hearth.adapter.http.server.internal.route;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.limit.ImportPlaces;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.refusal.ImportRefusal;
import org.springframework.stereotype.Component;

/**
 * Imports that are carried out while their callers wait, each on a thread of the server: a few, and
 * of one user half of those.
 */
@Component
public class ImportsAtOnce {
  private final ImportPlaces places;
  private final Map<Actor, Integer> taken = new HashMap<>();

  public ImportsAtOnce(ServerOptions options) {
    this.places = options.limits().imports();
  }

  /**
   * Carries an import out, where there is a place for it.
   *
   * @throws ProblemException imports-busy
   */
  <T> T take(Actor actor, Supplier<T> work) {
    Actor user = withoutSource(actor);
    if (!enter(user)) {
      throw ProblemException.of(new ImportRefusal.ImportsBusy());
    }
    try {
      return work.get();
    } finally {
      leave(user);
    }
  }

  /** Carries an import out, where there is a place for it; else a worker does. */
  public void takeIfFree(Actor actor, Runnable work) {
    Actor user = withoutSource(actor);
    if (enter(user)) {
      try {
        work.run();
      } finally {
        leave(user);
      }
    }
  }

  /** Whether a file of so many lines is carried out while its caller waits. */
  public boolean mayHave(long lines) {
    return lines <= places.rowsAtOnce();
  }

  /** Wherever the user calls from. */
  private static Actor withoutSource(Actor actor) {
    return actor.identifiedBy(actor.identity().map(known -> Identity.of(known.id())));
  }

  private synchronized boolean enter(Actor actor) {
    int all = taken.values().stream().mapToInt(Integer::intValue).sum();
    int own = taken.getOrDefault(actor, 0);
    boolean free = all < places.atOnce() && own < places.atOnceOfUser();
    if (free) {
      taken.put(actor, own + 1);
    }
    return free;
  }

  private synchronized void leave(Actor actor) {
    taken.computeIfPresent(actor, (who, own) -> own == 1 ? null : own - 1);
  }
}
