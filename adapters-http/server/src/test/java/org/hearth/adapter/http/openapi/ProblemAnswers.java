package org.hearth.adapter.http.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.adapter.http.wire.ProblemJson;
import org.springframework.http.HttpHeaders;

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
              Map.entry(408, "The body did not come in time."),
              Map.entry(409, "It conflicts with what is there."),
              Map.entry(412, "The account has changed since the version of If-Match."),
              Map.entry(413, "The body is larger than it may be."),
              Map.entry(414, "The address is longer than it may be."),
              Map.entry(415, "The body's media type is not the one that is wanted."),
              Map.entry(417, "What the Expect header wants cannot be had."),
              Map.entry(422, "A field, a parameter or a header has a fault."),
              Map.entry(429, "Tried too often: wait as long as Retry-After says."),
              Map.entry(431, "The headers are longer than they may be."),
              Map.entry(
                  503,
                  "The storage cannot be reached, or its answer to a change was lost: try again.")));

  private ProblemAnswers() {}

  static Map<String, ApiResponse> described() {
    Map<String, ApiResponse> answers = new TreeMap<>();
    STATUSES.forEach((status, meaning) -> answers.put(name(status), answer(status, meaning)));
    return answers;
  }

  static ApiResponse reference(int status) {
    if (!STATUSES.containsKey(status)) {
      throw new IllegalArgumentException("A status without a description: " + status);
    }
    return new ApiResponse().$ref("#/components/responses/" + name(status));
  }

  private static String name(int status) {
    return "Problem" + status;
  }

  private static ApiResponse answer(int status, String meaning) {
    ApiResponse answer =
        new ApiResponse()
            .description(meaning)
            .content(
                new Content()
                    .addMediaType(
                        ProblemJson.MEDIA_TYPE,
                        new MediaType()
                            .schema(new JsonSchema().$ref("#/components/schemas/Problem"))));
    return switch (status) {
      case 401 -> answer.addHeaderObject(HttpHeaders.WWW_AUTHENTICATE, Answers.header());
      case 429, 503 -> answer.addHeaderObject(HttpHeaders.RETRY_AFTER, Answers.header());
      default -> answer;
    };
  }
}
