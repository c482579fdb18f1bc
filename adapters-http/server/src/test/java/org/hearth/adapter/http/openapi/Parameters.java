package org.hearth.adapter.http.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Set;
import org.hearth.adapter.http.server.internal.web.Calls;
import org.hearth.application.port.out.Page;
import org.hearth.domain.refusal.RefusalKind;
import org.springframework.http.HttpHeaders;

/** What springdoc cannot know of parameters: the headers, and the paging, which is read as text. */
final class Parameters {
  private Parameters() {}

  static void describe(Operation operation, DescribedRoute route) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(Parameters::limit);
    }
    for (String column : route.columnsOfFile()) {
      operation.addParametersItem(
          new QueryParameter()
              .name("column." + column)
              .description(
                  "Which column of the file that is: its header, or its letter in a spreadsheet."
                      + " Where it is left out, the header and what the column holds decide.")
              .required(false)
              .schema(text()));
    }
    if (route.description().idempotent()) {
      operation.addParametersItem(
          header(
                  Calls.IDEMPOTENCY_KEY,
                  "Under which the call may come again: it has one effect, and the same answer.")
              .schema(text().pattern("^[!-~]{1,255}$")));
    }
    if (route.mayRefuse(RefusalKind.STALE)) {
      operation.addParametersItem(
          header(HttpHeaders.IF_MATCH, "The ETag of the account as the caller saw it.")
              .schema(text()));
    }
    if (route.readsAccount()) {
      operation.addParametersItem(
          header(HttpHeaders.IF_NONE_MATCH, "The ETag of the account that the caller has already.")
              .schema(text()));
    }
  }

  private static void limit(Parameter parameter) {
    switch (parameter.getName()) {
      case "cursor" -> parameter.schema(text().format("uuid"));
      case "limit" -> {
        Schema<?> number = new JsonSchema();
        number.setTypes(Set.of("integer"));
        parameter.schema(number.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Page.LARGEST)));
      }
      case "after" -> parameter.getSchema().minimum(BigDecimal.ZERO);
      default -> {
        // Its type says everything.
      }
    }
  }

  private static Parameter header(String name, String description) {
    return new HeaderParameter().name(name).description(description).required(false);
  }

  private static Schema<?> text() {
    Schema<?> text = new JsonSchema();
    text.setTypes(Set.of("string"));
    return text;
  }
}
