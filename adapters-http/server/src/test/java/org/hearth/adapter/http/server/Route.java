package org.hearth.adapter.http.server;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.web.AllowedActors;

/**
 * Something that the server answers.
 *
 * @param method of HTTP; empty for any
 * @param path as it is declared
 * @param policy who may call it; of each route of the API
 */
public record Route(String method, String path, Optional<AllowedActors> policy) {

  /** All that the server answers by a method of its own. */
  public static List<Route> of(HearthServer server) {
    return server.routes().getHandlerMethods().entrySet().stream()
        .flatMap(
            handled ->
                handled.getKey().getPatternValues().stream()
                    .map(
                        path ->
                            new Route(
                                handled.getKey().getMethodsCondition().getMethods().stream()
                                    .map(Enum::name)
                                    .findFirst()
                                    .orElse(""),
                                path,
                                Optional.ofNullable(
                                    handled.getValue().getMethodAnnotation(AllowedActors.class)))))
        .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
        .toList();
  }
}
