package org.hearth.adapter.http.server.openapi;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hearth.adapter.http.server.call.OpenTo;
import org.hearth.adapter.http.server.call.Promise;
import org.hearth.adapter.http.wire.WireNames;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes a route by its signature, by who may call it and by what it promises. */
final class Operations {
  private static final String ROUTES = "Routes";

  private final Schemas schemas;
  private final SuccessAnswers successes;

  Operations(Schemas schemas) {
    this.schemas = schemas;
    this.successes = new SuccessAnswers(schemas);
  }

  ObjectNode describe(RequestMappingInfo mapping, HandlerMethod route) {
    Promise promise = Objects.requireNonNull(route.getMethodAnnotation(Promise.class));
    OpenTo openTo = Objects.requireNonNull(route.getMethodAnnotation(OpenTo.class));
    String group = route.getBeanType().getSimpleName().replace(ROUTES, "");
    ObjectNode operation = JsonNodeFactory.instance.objectNode();
    operation.putArray("tags").add(words(group));
    operation
        .put(
            "operationId",
            group.substring(0, 1).toLowerCase(Locale.ROOT)
                + group.substring(1)
                + "."
                + route.getMethod().getName())
        .put("summary", promise.value())
        .put("description", who(openTo));
    Parameters.of(route, promise, isRead(mapping))
        .ifPresent(parameters -> operation.set("parameters", parameters));
    body(mapping, route, operation);
    ObjectNode responses = operation.putObject("responses");
    MediaType produced = only(mapping.getProducesCondition().getProducibleMediaTypes());
    for (int status : promise.granted()) {
      responses.set(Integer.toString(status), successes.describe(route, status, produced));
    }
    if (isRead(mapping) && SuccessAnswers.isVersioned(route)) {
      responses.set("304", SuccessAnswers.unchanged());
    }
    for (int status : Refusals.of(mapping, route, promise, openTo)) {
      responses.set(Integer.toString(status), ProblemAnswers.reference(status));
    }
    if (openTo.everybody()) {
      operation.putArray("security");
    } else {
      operation.set("security", SecuritySchemes.either());
    }
    return operation;
  }

  private void body(RequestMappingInfo mapping, HandlerMethod route, ObjectNode operation) {
    MediaType consumed = only(mapping.getConsumesCondition().getConsumableMediaTypes());
    for (MethodParameter parameter : route.getMethodParameters()) {
      if (parameter.hasParameterAnnotation(RequestBody.class)) {
        content(operation, MediaType.APPLICATION_JSON)
            .set("schema", schemas.ofRequest(parameter.getGenericParameterType()));
      }
    }
    if (consumed != null) {
      content(operation, consumed).putObject("schema").put("type", "string");
    }
  }

  private static boolean isRead(RequestMappingInfo mapping) {
    return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
  }

  private static ObjectNode content(ObjectNode operation, MediaType type) {
    ObjectNode body = operation.putObject("requestBody").put("required", true);
    return body.putObject("content").putObject(type.toString());
  }

  private static @Nullable MediaType only(Set<MediaType> types) {
    return types.isEmpty() ? null : types.iterator().next();
  }

  private static String who(OpenTo openTo) {
    return openTo.everybody()
        ? "Open to everybody."
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
