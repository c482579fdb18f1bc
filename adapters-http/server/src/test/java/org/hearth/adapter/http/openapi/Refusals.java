package org.hearth.adapter.http.openapi;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;

/** With which statuses a route may say no. */
final class Refusals {
  /**
   * Before a route is asked: how the request is written, who sends it (whose headers may have a
   * fault), whether storage is there.
   */
  private static final Set<Integer> ANYWHERE = Set.of(400, 401, 406, 414, 417, 422, 429, 431, 503);

  private static final Set<Integer> OF_BODIES = Set.of(408, 413, 415);

  private Refusals() {}

  static Set<Integer> of(DescribedRoute route) {
    Set<Integer> statuses = new TreeSet<>(ANYWHERE);
    if (!route.openTo().anyCaller()) {
      statuses.add(403);
    }
    if (route.has(RequestBody.class) || !route.consumed().isEmpty()) {
      statuses.addAll(OF_BODIES);
    }
    if (route.has(PathVariable.class)) {
      statuses.add(404);
    }
    Arrays.stream(route.description().refuses()).map(RefusalProblem::status).forEach(statuses::add);
    return statuses;
  }
}
