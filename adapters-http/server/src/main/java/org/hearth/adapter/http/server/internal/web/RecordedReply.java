package org.hearth.adapter.http.server.internal.web;

import java.nio.charset.StandardCharsets;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as text, to be given again: status, location and ETag on a line each, and the body's
 * JSON behind them.
 */
final class RecordedReply {
  private static final int PARTS = 4;
  private static final int FIRST_FAILURE = 400;

  private RecordedReply() {}

  static String of(Reply<?> reply, JsonMapper mapper) {
    return reply.status()
        + "\n"
        + (reply.location() == null ? "" : reply.location())
        + "\n"
        + (reply.version() == null ? "" : ETag.of(reply.version()))
        + "\n"
        + mapper.writeValueAsString(reply.body());
  }

  static String of(Refusal refusal, JsonMapper mapper) {
    ProblemJson problem = RefusalProblem.of(refusal);
    return problem.status() + "\n\n\n" + mapper.writeValueAsString(problem);
  }

  /** The response that the text stands for. */
  @SuppressWarnings("unchecked") // the JSON of a T, sent as it is
  static <T> ResponseEntity<T> response(String text) {
    String[] parts = text.split("\n", PARTS);
    int status = Integer.parseInt(parts[0]);
    ResponseEntity.BodyBuilder response = ResponseEntity.status(status);
    if (!parts[1].isEmpty()) {
      response.header(HttpHeaders.LOCATION, parts[1]);
    }
    if (!parts[2].isEmpty()) {
      response.eTag(parts[2]);
    }
    response.contentType(
        status < FIRST_FAILURE
            ? MediaType.APPLICATION_JSON
            : MediaType.parseMediaType(ProblemJson.MEDIA_TYPE));
    return (ResponseEntity<T>) response.body(parts[3].getBytes(StandardCharsets.UTF_8));
  }
}
