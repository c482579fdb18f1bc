package org.hearth.adapter.http.server.description;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description that a server gives of its API. */
public record Description(JsonNode document, List<Operation> operations) {

  public static Description of(URI server) throws Exception {
    try (Line line = new Line(server)) {
      return parse(line.send(new Shot("GET", "/api/openapi.json", List.of(), new byte[0])).text());
    }
  }

  static Description parse(String json) {
    JsonNode document = JsonMapper.shared().readTree(json);
    List<Operation> operations = new ArrayList<>();
    document
        .get("paths")
        .forEachEntry(
            (path, methods) ->
                methods.forEachEntry(
                    (method, described) ->
                        operations.add(
                            new Operation(method.toUpperCase(Locale.ROOT), path, described))));
    operations.sort(Comparator.comparing(operation -> !operation.isLiteral()));
    return new Description(document, List.copyOf(operations));
  }

  /** The operation that a request is for. */
  public Optional<Operation> find(Shot shot) {
    String method = shot.method().equals("HEAD") ? "GET" : shot.method();
    return operations.stream().filter(one -> one.matches(method, shot.path())).findFirst();
  }

  /**
   * What a reference refers to, or the node itself where it is none; of what may also be null, what
   * it is otherwise.
   */
  public JsonNode resolve(JsonNode node) {
    JsonNode one = node.has("anyOf") ? node.at("/anyOf/0") : node;
    return one.has("$ref") ? document.at(one.get("$ref").asString().substring(1)) : one;
  }
}
