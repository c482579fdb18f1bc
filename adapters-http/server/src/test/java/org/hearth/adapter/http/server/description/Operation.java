package org.hearth.adapter.http.server.description;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A method of a path, as it is described.
 *
 * @param path with its parameters in braces
 * @param paths those that are called
 */
public record Operation(String method, String path, JsonNode described, Pattern paths) {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

  Operation(String method, String path, JsonNode described) {
    this(method, path, described, Pattern.compile(PARAMETER.matcher(path).replaceAll("[^/]+")));
  }

  public boolean matches(String calledMethod, String calledPath) {
    return method.equals(calledMethod) && matches(calledPath);
  }

  boolean matches(String calledPath) {
    return paths.matcher(calledPath).matches();
  }

  /** How the path is literally, which goes before a parameter that would match, too. */
  boolean isLiteral() {
    return path.indexOf('{') < 0;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
