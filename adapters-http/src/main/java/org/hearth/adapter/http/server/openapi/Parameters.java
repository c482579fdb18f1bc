package org.hearth.adapter.http.server.openapi;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.call.Calls;
import org.hearth.adapter.http.server.call.Promise;
import org.hearth.application.storage.Page;
import org.hearth.domain.refusal.RefusalKind;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of a route, in its path, its query and its headers. */
final class Parameters {
  private Parameters() {}

  /** Empty where it has none. */
  static Optional<ArrayNode> of(HandlerMethod route, Promise promise, boolean read) {
    ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
    for (MethodParameter parameter : route.getMethodParameters()) {
      PathVariable inPath = parameter.getParameterAnnotation(PathVariable.class);
      if (inPath != null) {
        add(parameters, "path", inPath.name(), true)
            .set("schema", SimpleTypes.schema(parameter.getParameterType()));
      }
      RequestParam inQuery = parameter.getParameterAnnotation(RequestParam.class);
      if (inQuery != null) {
        add(parameters, "query", inQuery.name(), false).set("schema", query(parameter, inQuery));
      }
    }
    if (promise.once()) {
      idempotencyKey(parameters);
    }
    if (Arrays.asList(promise.refuses()).contains(RefusalKind.STALE)) {
      ifMatch(parameters);
    }
    if (read && SuccessAnswers.isVersioned(route)) {
      add(parameters, "header", HttpHeaders.IF_NONE_MATCH, false)
          .put("description", "The ETag of the account that the caller has already.")
          .putObject("schema")
          .put("type", "string");
    }
    return parameters.isEmpty() ? Optional.empty() : Optional.of(parameters);
  }

  private static ObjectNode add(ArrayNode parameters, String in, String name, boolean required) {
    return parameters.addObject().put("name", name).put("in", in).put("required", required);
  }

  /** The parameters of paging are text, so that each fault of theirs can be told. */
  private static ObjectNode query(MethodParameter parameter, RequestParam annotation) {
    ObjectNode schema =
        switch (annotation.name()) {
          case "cursor" -> SimpleTypes.schema(UUID.class);
          case "limit" ->
              JsonNodeFactory.instance
                  .objectNode()
                  .put("type", "integer")
                  .put("minimum", 1)
                  .put("maximum", Page.LARGEST);
          case "after" -> SimpleTypes.schema(long.class).put("minimum", 0);
          default -> SimpleTypes.schema(parameter.getParameterType());
        };
    if (parameter.getParameterType() == boolean.class
        && !Objects.equals(annotation.defaultValue(), ValueConstants.DEFAULT_NONE)) {
      schema.put("default", Boolean.parseBoolean(annotation.defaultValue()));
    }
    return schema;
  }

  private static void idempotencyKey(ArrayNode parameters) {
    add(parameters, "header", Calls.IDEMPOTENCY_KEY, false)
        .put(
            "description",
            "Under which the call may come again: it has one effect, and the same answer.")
        .putObject("schema")
        .put("type", "string")
        .put("pattern", "^[!-~]{1,255}$");
  }

  private static void ifMatch(ArrayNode parameters) {
    add(parameters, "header", HttpHeaders.IF_MATCH, false)
        .put("description", "The ETag of the account as the caller saw it.")
        .putObject("schema")
        .put("type", "string");
  }
}
