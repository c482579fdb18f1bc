package org.hearth.adapter.http.server.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.domain.program.Scope;

/** Which scope of a token a call needs. */
final class ScopeOfRoute {
  private ScopeOfRoute() {}

  static Scope of(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (path.contains("/imports")) {
      return Scope.IMPORT;
    }
    return request.getMethod().equals("GET") || path.endsWith("/search")
        ? Scope.READ
        : Scope.REGISTER;
  }
}
