package org.hearth.adapter.http.openapi;

import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.wire.WireNames;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Says of a route who may call it and what it promises. */
final class Operations implements GlobalOperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    DescribedRoute route = new DescribedRoute(method);
    operation
        .tags(List.of(words(route.group())))
        .operationId(
            route.group().substring(0, 1).toLowerCase(Locale.ROOT)
                + route.group().substring(1)
                + "."
                + method.getMethod().getName())
        .summary(route.description().value())
        .description(who(route.openTo()))
        .security(route.openTo().anyCaller() ? List.of() : SecuritySchemes.either());
    Parameters.describe(operation, route);
    String file = route.consumed();
    if (!file.isEmpty()) {
      operation.requestBody(new RequestBody().required(true).content(text(file)));
    }
    operation.responses(Answers.describe(operation.getResponses(), route));
    return operation;
  }

  /** A body that is no JSON. */
  static Content text(String mediaType) {
    Schema<?> text = new JsonSchema();
    text.setTypes(Set.of("string"));
    return new Content().addMediaType(mediaType, new MediaType().schema(text));
  }

  private static String who(AllowedActors openTo) {
    return openTo.anyCaller()
        ? "Open to all callers."
        : Arrays.stream(openTo.value())
            .map(kind -> WireNames.of(kind).replace('-', ' '))
            .collect(joining(", ", "Open to ", "."));
  }

  /** {@code CareHome} is "Care home". */
  private static String words(String name) {
    String apart = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return apart.substring(0, 1).toUpperCase(Locale.ROOT) + apart.substring(1);
  }
}
