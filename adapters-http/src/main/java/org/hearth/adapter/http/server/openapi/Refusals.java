package org.hearth.adapter.http.server.openapi;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.adapter.http.server.call.OpenTo;
import org.hearth.adapter.http.server.call.Promise;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** With which statuses a route may say no. */
final class Refusals {
  /**
   * Before a route is asked: how the request is written, who sends it, whether storage is there.
   */
  private static final Set<Integer> ANYWHERE = Set.of(400, 401, 406, 414, 417, 429, 431, 503);

  private static final Set<Integer> OF_BODIES = Set.of(413, 415, 422);

  private Refusals() {}

  static Set<Integer> of(
      RequestMappingInfo mapping, HandlerMethod route, Promise promise, OpenTo openTo) {
    Set<Integer> statuses = new TreeSet<>(ANYWHERE);
    if (!openTo.everybody()) {
      statuses.add(403);
    }
    if (!mapping.getConsumesCondition().isEmpty()) {
      statuses.addAll(OF_BODIES);
    }
    for (MethodParameter parameter : route.getMethodParameters()) {
      if (parameter.hasParameterAnnotation(RequestBody.class)) {
        statuses.addAll(OF_BODIES);
      } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
        statuses.add(422);
      } else if (parameter.hasParameterAnnotation(PathVariable.class)) {
        statuses.add(404);
      }
    }
    Arrays.stream(promise.refuses()).map(RefusalProblem::status).forEach(statuses::add);
    return statuses;
  }
}
