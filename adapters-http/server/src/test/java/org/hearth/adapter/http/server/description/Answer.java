package org.hearth.adapter.http.server.description;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What a server answers.
 *
 * @param headers by their names in lower case
 */
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
public record Answer(int status, Map<String, String> headers, byte[] body) {
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(java.util.Locale.ROOT)));
  }

  /** Without parameters; empty where there is none. */
  public String mediaType() {
    return header("Content-Type").map(type -> type.split(";", 2)[0].strip()).orElse("");
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return status + " " + text();
  }
}
