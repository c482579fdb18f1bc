package org.hearth.app.server.access;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.hearth.app.server.deployment.Wire;

/**
 * A call of a route on something, and how it ends for each caller.
 *
 * @param path as the route is declared, below the API's root, with a query where there is one
 * @param on whose identifier stands in the path
 * @param body blank for none
 * @param statuses for each caller
 */
record Attempt(
    String method,
    String path,
    Function<Places, UUID> on,
    Function<Places, String> body,
    String mediaType,
    Map<Caller, Integer> statuses) {
  private static final String API = "/api/v1";

  static Attempt of(String method, String path) {
    return new Attempt(
        method, path, places -> new UUID(0, 0), places -> "", "application/json", Map.of());
  }

  Attempt on(Function<Places, UUID> whom) {
    return new Attempt(method, path, whom, body, mediaType, statuses);
  }

  Attempt json(Function<Places, String> text) {
    return new Attempt(method, path, on, text, mediaType, statuses);
  }

  Attempt csv(Function<Places, String> text) {
    return new Attempt(method, path, on, text, "text/csv", statuses);
  }

  /** In the order of {@link Caller}. */
  Attempt answers(Integer... codes) {
    Iterator<Integer> next = List.of(codes).iterator();
    Map<Caller, Integer> each = new EnumMap<>(Caller.class);
    for (Caller caller : Caller.values()) {
      each.put(caller, next.next());
    }
    return new Attempt(method, path, on, body, mediaType, each);
  }

  /** The route that it calls. */
  String route() {
    return method
        + " "
        + API
        + path.replaceFirst("\\?.*", "").replace("P91003", "{code}").replace("P84004", "{code}");
  }

  boolean changes() {
    return !method.equals("GET");
  }

  Stream<Caller> granted() {
    return who(status -> status / 100 == 2);
  }

  Stream<Caller> refused() {
    return who(status -> status / 100 != 2);
  }

  private Stream<Caller> who(IntPredicate isAnswered) {
    return statuses.entrySet().stream()
        .filter(each -> isAnswered.test(each.getValue()))
        .map(Map.Entry::getKey);
  }

  Wire.Answer by(Caller caller, Places places, Wire wire) {
    return by(caller, places, on.apply(places), wire);
  }

  Wire.Answer by(Caller caller, Places places, UUID whom, Wire wire) {
    return with(caller.authorization(places), places, whom, wire);
  }

  Wire.Answer with(String authorization, Places places, UUID whom, Wire wire) {
    return wire.send(
        method,
        API + path.replace("{id}", whom.toString()),
        body.apply(places),
        "Authorization",
        authorization,
        "Content-Type",
        mediaType);
  }

  Wire.Answer byNobody(Places places, Wire wire) {
    return wire.send(
        method,
        API + path.replace("{id}", on.apply(places).toString()),
        body.apply(places),
        "Content-Type",
        mediaType);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
