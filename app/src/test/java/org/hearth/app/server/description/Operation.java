package org.hearth.app.server.description;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A method of a path, as it is described.
 *
 * @param path with its parameters in braces
 */
public record Operation(String method, String path, JsonNode described) {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

  public boolean matches(String calledMethod, String calledPath) {
    return method.equals(calledMethod) && matches(calledPath);
  }

  boolean matches(String calledPath) {
    return calledPath.matches(PARAMETER.matcher(path).replaceAll("[^/]+"));
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
