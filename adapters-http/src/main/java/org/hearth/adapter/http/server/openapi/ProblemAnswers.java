package org.hearth.adapter.http.server.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.hearth.adapter.http.wire.ProblemJson;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The answers that are no: each status once, for every route that may give it. */
final class ProblemAnswers {
  private static final Map<Integer, String> STATUSES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(400, "The request cannot be read."),
              Map.entry(401, "It is not known who calls."),
              Map.entry(403, "The caller is not allowed to do this."),
              Map.entry(404, "There is no such thing, or not for this caller."),
              Map.entry(406, "None of the media types that are accepted can be answered."),
              Map.entry(409, "It conflicts with what is there."),
              Map.entry(412, "The account has changed since the version of If-Match."),
              Map.entry(413, "The body is larger than it may be."),
              Map.entry(414, "The address is longer than it may be."),
              Map.entry(415, "The body's media type is not the one that is wanted."),
              Map.entry(417, "What the Expect header wants cannot be had."),
              Map.entry(422, "A field, a parameter or a header has a fault."),
              Map.entry(429, "Tried too often: wait as long as Retry-After says."),
              Map.entry(431, "The headers are longer than they may be."),
              Map.entry(503, "The storage cannot be reached: try again.")));

  private ProblemAnswers() {}

  static ObjectNode described() {
    ObjectNode answers = JsonNodeFactory.instance.objectNode();
    STATUSES.forEach((status, meaning) -> answers.set(name(status), answer(status, meaning)));
    return answers;
  }

  static ObjectNode reference(int status) {
    if (!STATUSES.containsKey(status)) {
      throw new IllegalArgumentException("A status that nobody has described: " + status);
    }
    return JsonNodeFactory.instance
        .objectNode()
        .put("$ref", "#/components/responses/" + name(status));
  }

  private static String name(int status) {
    return "Problem" + status;
  }

  private static ObjectNode answer(int status, String meaning) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode().put("description", meaning);
    String header =
        switch (status) {
          case 401 -> HttpHeaders.WWW_AUTHENTICATE;
          case 429, 503 -> HttpHeaders.RETRY_AFTER;
          default -> "";
        };
    if (!header.isEmpty()) {
      answer.putObject("headers").set(header, SuccessAnswers.header("string"));
    }
    answer
        .putObject("content")
        .putObject(ProblemJson.MEDIA_TYPE)
        .putObject("schema")
        .put("$ref", "#/components/schemas/Problem");
    return answer;
  }
}
