package org.hearth.benchmarks.http;

import java.io.IOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server says. */
public record Answer(int status, String body) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** The text of one field of the body. */
  public String field(String name) throws IOException {
    JsonNode value = JSON.readTree(body).path(name);
    if (value.isMissingNode()) {
      throw new IOException("An answer with status " + status + " has no " + name);
    }
    return value.asString();
  }

  /** The answer, if it has the status that is expected; the body says why not. */
  public Answer expect(int expected) throws IOException {
    if (status != expected) {
      throw new IOException("Expected " + expected + " and got " + status + ": " + body);
    }
    return this;
  }
}
