package org.hearth.app.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.app.failure.CommandFailure;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints the one object that {@code --json} asks for, in ASCII whatever the terminal's encoding.
 */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private Json() {}

  static void print(Map<String, ?> object, PrintWriter out) {
    out.println(MAPPER.writeValueAsString(object));
    out.flush();
  }

  static void print(CommandFailure failure, PrintWriter out) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("error", failure.words());
    object.put("nextSteps", failure.nextSteps());
    print(object, out);
  }
}
