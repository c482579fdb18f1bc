package org.hearth.adapter.http.server.fuzz;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as text: as it is, or in ASCII, where half a surrogate pair gets through, too. */
final class RenderedRequest {
  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private RenderedRequest() {}

  static String of(JsonNode json, Dice dice) {
    return dice.percent(50) ? json.toString() : ASCII.writeValueAsString(json);
  }
}
