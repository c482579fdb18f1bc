package org.hearth.adapter.http.server.internal.mapping;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Compares addresses before anything else, and of them what comes before a variable. */
public final class PathFirstMapping extends RequestMappingHandlerMapping {
  private final Map<RequestMappingInfo, String> beginnings = new ConcurrentHashMap<>();

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo route, HttpServletRequest request) {
    return mayLeadTo(route, request) ? super.getMatchingMapping(route, request) : null;
  }

  private boolean mayLeadTo(RequestMappingInfo route, HttpServletRequest request) {
    PathPatternsRequestCondition addresses = route.getPathPatternsCondition();
    if (addresses == null) {
      return true;
    }
    String address = request.getRequestURI();
    boolean begins =
        address.startsWith(beginnings.computeIfAbsent(route, any -> beginning(addresses)));
    // Of an address with escapes Spring compares what they stand for.
    return (begins || address.indexOf('%') >= 0) && addresses.getMatchingCondition(request) != null;
  }

  /** Up to the first variable; nothing where there are several addresses. */
  private static String beginning(PathPatternsRequestCondition addresses) {
    return addresses.getPatternValues().size() == 1
        ? addresses.getFirstPattern().getPatternString().split("[{*]", 2)[0]
        : "";
  }
}
