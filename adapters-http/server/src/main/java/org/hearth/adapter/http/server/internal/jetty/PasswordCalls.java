package org.hearth.adapter.http.server.internal.jetty;

import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;

/**
 * Calls that wait for a password to be hashed, in a queue of their own and without a thread; they
 * take no place at the storage meanwhile. One that also says who calls would look at the storage
 * before.
 */
final class PasswordCalls {
  private static final Set<String> PATHS =
      Set.of(
          "/api/v1/sessions",
          "/api/v1/sign-ins",
          "/api/v1/passwords",
          "/sign-in",
          "/second-factor",
          "/choose-password");

  private PasswordCalls() {}

  static boolean matches(Request request) {
    return HttpMethod.POST.is(request.getMethod())
        && PATHS.contains(Request.getPathInContext(request))
        && !request.getHeaders().contains(HttpHeader.AUTHORIZATION);
  }
}
