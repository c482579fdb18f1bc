package org.hearth.adapter.http.server.openapi;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.adapter.http.server.call.ApiPaths;
import org.hearth.adapter.http.server.call.OpenTo;
import org.hearth.adapter.http.server.call.Promise;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The API in OpenAPI 3.1, made from its routes when somebody first asks for it. */
@Component
public class ApiDescription {
  private static final String VERSION = "1.0.0";

  private final RequestMappingHandlerMapping routes;
  private volatile @Nullable String json;

  public ApiDescription(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
    this.routes = routes;
  }

  /** Indented, the same at every call. */
  String json() {
    String made = json;
    if (made == null) {
      made =
          JsonMapper.builder()
              .build()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(describe());
      json = made;
    }
    return made;
  }

  private ObjectNode describe() {
    Schemas schemas = new Schemas();
    ObjectNode api = JsonNodeFactory.instance.objectNode();
    api.put("openapi", "3.1.1");
    api.putObject("info")
        .put("title", "Hearth")
        .put("version", VERSION)
        .put(
            "description",
            "Onboards care homes into GP online consultation. Faults are problems of RFC 9457,"
                + " with a code for programs and what to do next. Every answer has an"
                + " X-Request-Id, which support asks for.");
    api.putArray("servers").addObject().put("url", "/");
    ObjectNode paths = api.putObject("paths");
    operations(new Operations(schemas)).forEach(paths::set);
    ObjectNode components = api.putObject("components");
    components.set("schemas", schemas.described());
    components.set("responses", ProblemAnswers.described());
    components.set("securitySchemes", SecuritySchemes.described());
    return api;
  }

  /** By path and method, in alphabetical order. */
  private Map<String, ObjectNode> operations(Operations operations) {
    Map<String, ObjectNode> paths = new TreeMap<>();
    Map<String, Map<String, ObjectNode>> sorted = new TreeMap<>();
    for (Map.Entry<RequestMappingInfo, HandlerMethod> route :
        routes.getHandlerMethods().entrySet()) {
      for (String path : route.getKey().getPatternValues()) {
        if (isDescribed(path, route.getValue())) {
          for (RequestMethod method : route.getKey().getMethodsCondition().getMethods()) {
            sorted
                .computeIfAbsent(path, first -> new TreeMap<>())
                .put(
                    method.name().toLowerCase(Locale.ROOT),
                    operations.describe(route.getKey(), route.getValue()));
          }
        }
      }
    }
    sorted.forEach(
        (path, methods) -> {
          ObjectNode item = JsonNodeFactory.instance.objectNode();
          methods.forEach(item::set);
          paths.put(path, item);
        });
    return paths;
  }

  /** A route that does not say who may call it or what it promises answers nobody. */
  private static boolean isDescribed(String path, HandlerMethod route) {
    return path.startsWith(ApiPaths.V1)
        && route.hasMethodAnnotation(OpenTo.class)
        && route.hasMethodAnnotation(Promise.class);
  }
}
