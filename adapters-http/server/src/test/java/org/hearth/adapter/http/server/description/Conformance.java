package org.hearth.adapter.http.server.description;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares answers with the description: what is not described must not be served. */
public final class Conformance {
  private static final String PAGE = "text/html";
  private static final String PROBLEM = "application/problem+json";
  private static final String PROBLEM_SCHEMA =
      "/components/responses/Problem400/content/application~1problem+json/schema";
  private static final Set<Integer> OF_NO_OPERATION =
      Set.of(400, 401, 404, 405, 413, 414, 417, 429, 431);

  private final Description description;
  private final BodySchemas schemas;

  public Conformance(Description description) {
    this.description = description;
    this.schemas = new BodySchemas(description);
  }

  /** What is wrong with an answer; empty where it is as described. */
  public Optional<String> fault(Shot shot, Answer answer) {
    return CommonHeaders.fault(answer)
        .or(
            () ->
                description
                    .find(shot)
                    .map(operation -> faultOf(operation, shot, answer))
                    .orElseGet(() -> faultOfNone(shot, answer)));
  }

  private Optional<String> faultOf(Operation operation, Shot shot, Answer answer) {
    JsonNode response =
        operation.described().get("responses").get(Integer.toString(answer.status()));
    if (response == null) {
      return Optional.of(
          "has status " + answer.status() + ", which is not described for " + operation);
    }
    JsonNode described = description.resolve(response);
    for (String name : described.path("headers").propertyNames()) {
      if (answer.header(name).isEmpty()) {
        return Optional.of("of status " + answer.status() + " has no " + name + " at " + operation);
      }
    }
    if (shot.method().equals("HEAD")) {
      return Optional.empty();
    }
    JsonNode content = described.path("content");
    if (content.isEmpty()) {
      return answer.body().length == 0 ? Optional.empty() : Optional.of("has a body");
    }
    JsonNode media = content.get(answer.mediaType());
    return media == null
        ? Optional.of("is " + answer.mediaType() + ", which is not described for " + operation)
        : schemas.fault(media.get("schema"), answer);
  }

  private Optional<String> faultOfNone(Shot shot, Answer answer) {
    if (shot.method().equals("OPTIONS") && answer.status() == 200) {
      return answer.header("Allow").isPresent() ? Optional.empty() : Optional.of("has no Allow");
    }
    if (!OF_NO_OPERATION.contains(answer.status())) {
      return Optional.of("has status " + answer.status() + ", and is no operation's");
    }
    // Beside the API there are pages; a request for one gets a page as the answer to a problem.
    return shot.method().equals("HEAD") || (asksForPage(shot) && answer.mediaType().equals(PAGE))
        ? Optional.empty()
        : problem(answer);
  }

  private static boolean asksForPage(Shot shot) {
    return shot.headers().stream()
        .anyMatch(line -> line.startsWith("Accept:") && line.contains(PAGE));
  }

  private Optional<String> problem(Answer answer) {
    return answer.mediaType().equals(PROBLEM)
        ? schemas.fault(description.document().at(PROBLEM_SCHEMA), answer)
        : Optional.of("is no problem but " + answer.mediaType());
  }
}
