package org.hearth.adapter.http.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.TreeMap;
import org.hearth.adapter.http.wire.ProblemJson;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** What is said once of the whole API, and its parts in alphabetical order. */
final class WholeDescription implements GlobalOpenApiCustomizer {
  private final WireTypes types;

  WholeDescription(WireTypes types) {
    this.types = types;
  }

  @Override
  public void customise(OpenAPI api) {
    api.setInfo(
        new Info()
            .title("Hearth")
            .version("1.0.0")
            .description(
                "Onboards care homes into GP online consultation. Faults are problems of RFC 9457,"
                    + " with a code for programs and what to do next. Every answer has an"
                    + " X-Request-Id, which support asks for."));
    api.setServers(List.of(new Server().url("/")));
    api.setTags(null);
    Paths paths = new Paths();
    new TreeMap<>(api.getPaths()).forEach(paths::addPathItem);
    api.setPaths(paths);
    ModelConverters.getInstance(true)
        .readAll(new AnnotatedType(ProblemJson.class))
        .forEach(api.getComponents()::addSchemas);
    new Fields(api, types).settle();
    api.getComponents()
        .schemas(new TreeMap<>(api.getComponents().getSchemas()))
        .responses(ProblemAnswers.described())
        .securitySchemes(SecuritySchemes.described());
  }
}
