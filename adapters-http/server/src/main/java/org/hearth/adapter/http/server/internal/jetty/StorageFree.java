package org.hearth.adapter.http.server.internal.jetty;

import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;

/**
 * What the server answers without its storage, to callers with a token or a cookie, too: nothing
 * looks at those. So it is answered while the storage is not.
 */
public final class StorageFree {
  /** Health checks, which limit how long they wait for the storage, and files of the jar. */
  private static final List<String> FOR_PROGRAMS =
      List.of("/livez", "/readyz", "/health", "/health/**", "/api/openapi.json");

  private static final String ASSETS = "/assets/";
  private static final String HEALTH = "/health/";

  /** Pages with empty forms. */
  private static final Set<String> FORMS =
      Set.of(
          "/sign-in",
          "/password-link",
          "/choose-password",
          "/second-factor",
          "/second-factor/code",
          "/address-change");

  private StorageFree() {}

  /** Patterns of the addresses at which callers are not authenticated. */
  public static String[] patterns() {
    return FOR_PROGRAMS.toArray(String[]::new);
  }

  static boolean matches(Request request) {
    String path = Request.getPathInContext(request);
    return FOR_PROGRAMS.contains(path)
        || path.startsWith(ASSETS)
        || path.startsWith(HEALTH)
        || (FORMS.contains(path) && HttpMethod.GET.is(request.getMethod()));
  }
}
