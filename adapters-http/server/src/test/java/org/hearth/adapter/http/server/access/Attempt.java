package org.hearth.adapter.http.server.access;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.hearth.adapter.http.server.deployment.Wire;

/**
 * A call of a route on something, and how it ends for each caller.
 *
 * @param path as the route is declared, below the API's root, with a query where there is one
 * @param inPath of what the identifier stands in the path
 * @param on whose identifier stands in the path
 * @param inBody whose number stands in the body
 * @param body blank for none
 * @param statuses for each caller
 */
record Attempt(
    String method,
    String path,
    Optional<Subject> inPath,
    Function<Places, UUID> on,
    Optional<Numbered> inBody,
    Function<Places, String> body,
    String mediaType,
    Map<Caller, Integer> statuses) {
  private static final String API = "/api/v1";

  /** A body with the number of something of that kind. */
  record Numbered(Subject subject, Function<String, String> body) {}

  static Attempt of(String method, String path) {
    return new Attempt(
        method,
        path,
        Optional.empty(),
        places -> new UUID(0, 0),
        Optional.empty(),
        places -> "",
        "application/json",
        Map.of());
  }

  Attempt on(Subject kind, Function<Places, UUID> which) {
    return new Attempt(method, path, Optional.of(kind), which, inBody, body, mediaType, statuses);
  }

  /** With that number in the body, and in tables with the numbers of others of its kind. */
  Attempt numbered(Subject kind, Function<Places, String> number, Function<String, String> bodyOf) {
    return new Attempt(
        method,
        path,
        inPath,
        on,
        Optional.of(new Numbered(kind, bodyOf)),
        number.andThen(bodyOf),
        mediaType,
        statuses);
  }

  Attempt json(Function<Places, String> text) {
    return new Attempt(method, path, inPath, on, inBody, text, "application/json", statuses);
  }

  Attempt csv(Function<Places, String> text) {
    return new Attempt(method, path, inPath, on, inBody, text, "text/csv", statuses);
  }

  /** In the order of {@link Caller}. */
  Attempt answers(Integer... codes) {
    Iterator<Integer> next = List.of(codes).iterator();
    Map<Caller, Integer> each = new EnumMap<>(Caller.class);
    for (Caller caller : Caller.values()) {
      each.put(caller, next.next());
    }
    return new Attempt(method, path, inPath, on, inBody, body, mediaType, each);
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
