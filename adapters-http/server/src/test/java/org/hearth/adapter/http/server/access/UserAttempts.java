package org.hearth.adapter.http.server.access;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Users, their second factors and tokens: of staff only an administrator manages them, and no
 * issuer names one.
 */
final class UserAttempts {
  private static final String REASON = "{\"reason\": \"asked\"}";

  private UserAttempts() {}

  static Stream<Attempt> all() {
    return Stream.of(
        Attempt.of("GET", "/users").answers(403, 403, 403, 403, 200, 200),
        Attempt.of("POST", "/users")
            .json(
                places ->
                    "{\"email\": \"u%s@ash.example\", \"name\": \"Ann\", \"password\": \"%s\"}"
                        .formatted(UUID.randomUUID(), "three brown cows on a hill"))
            .answers(403, 403, 403, 403, 201, 201),
        Attempt.of("GET", "/users/{id}")
            .on(Subject.USER, places -> places.user().id())
            .answers(403, 403, 403, 403, 200, 200),
        change("disabling", places -> REASON),
        change("enabling", places -> REASON),
        change("role", places -> "{\"practice\": \"P84004\", \"reason\": \"asked\"}"),
        change("removal", places -> REASON),
        Attempt.of("POST", "/second-factor-resets")
            .json(
                places ->
                    "{\"email\": \"%s\", \"reason\": \"lost\"}"
                        .formatted(places.user().email().text()))
            .answers(403, 403, 403, 403, 204, 204),
        Attempt.of("GET", "/api-tokens").answers(403, 403, 403, 403, 200, 200),
        Attempt.of("POST", "/api-tokens")
            .json(
                places -> "{\"name\": \"Rota\", \"practice\": \"P91003\", \"scopes\": [\"read\"]}")
            .answers(403, 403, 403, 403, 201, 201),
        Attempt.of("POST", "/api-tokens/{id}/revocation")
            .on(Subject.TOKEN, Places::token)
            .json(places -> REASON)
            .answers(403, 403, 403, 403, 200, 200));
  }

  private static Attempt change(String what, Function<Places, String> body) {
    return Attempt.of("POST", "/users/{id}/" + what)
        .on(Subject.USER, places -> places.user().id())
        .json(body)
        .answers(403, 403, 403, 403, 200, 200);
  }
}
