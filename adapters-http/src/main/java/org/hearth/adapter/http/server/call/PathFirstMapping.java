package org.hearth.adapter.http.server.call;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Compares addresses before anything else. Spring weighs the types of bodies of all routes first,
 * which takes longer than all that comes after.
 */
public final class PathFirstMapping extends RequestMappingHandlerMapping {
  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo route, HttpServletRequest request) {
    PathPatternsRequestCondition addresses = route.getPathPatternsCondition();
    return addresses != null && addresses.getMatchingCondition(request) == null
        ? null
        : super.getMatchingMapping(route, request);
  }
}
