package org.hearth.adapter.http.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.adapter.http.server.Route;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.adapter.http.wire.ActorJson.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryRouteWithEveryCallerTest {
  /** Routes that do not ask who calls. */
  private static final Set<String> OPEN =
      Set.of(
          "POST /api/v1/sessions",
          "POST /api/v1/sign-ins",
          "POST /api/v1/sign-ins/codes",
          "POST /api/v1/sign-ins/second-factors",
          "POST /api/v1/sign-ins/second-factor-removals",
          "POST /api/v1/password-links",
          "POST /api/v1/passwords",
          "POST /api/v1/address-changes");

  private static Deployment deployment;
  private static Wire wire;
  private static Places places;

  @BeforeAll
  static void settle() {
    deployment = Deployment.of(1);
    wire = deployment.wire(0);
    places = Places.settled(deployment);
    deployment.sendEmails(); // which is in the trail, whenever it happens
  }

  @AfterAll
  static void close() {
    deployment.close();
  }

  static Stream<Attempt> attempts() {
    return Attempts.all();
  }

  @Test
  void no_route_of_the_api_is_left_out_and_each_has_a_policy() {
    List<Route> api =
        Route.of(deployment.server(0)).stream()
            .filter(route -> route.path().startsWith("/api/v1"))
            .toList();

    assertThat(api).allSatisfy(route -> assertThat(route.policy()).isPresent());
    assertThat(api)
        .extracting(route -> route.method() + " " + route.path())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(OPEN.stream(), Attempts.all().map(Attempt::route))
                .collect(Collectors.toSet()));
  }

  @Test
  void the_policy_of_a_route_names_those_who_may_call_it() {
    Map<String, Set<Kind>> granted =
        Attempts.all()
            .collect(
                Collectors.groupingBy(
                    Attempt::route,
                    Collectors.flatMapping(
                        attempt -> attempt.granted().map(Caller::kind), Collectors.toSet())));

    assertThat(Route.of(deployment.server(0)))
        .filteredOn(route -> route.path().startsWith("/api/v1"))
        .allSatisfy(
            route -> {
              String name = route.method() + " " + route.path();
              assertThat(route.policy().orElseThrow().anyCaller())
                  .as(name)
                  .isEqualTo(OPEN.contains(name));
              Set<Kind> who = new HashSet<>(granted.getOrDefault(name, Set.of()));
              if (name.matches(".*/(users|api-tokens|second-factor-resets).*")) {
                who.add(Kind.PRACTICE_STAFF); // its administrators, whom no issuer names
              }
              assertThat(Set.of(route.policy().orElseThrow().value())).as(name).isEqualTo(who);
            });
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void who_is_refused_changes_nothing_and_leaves_one_entry_in_the_trail(Attempt attempt) {
    Map<String, List<String>> before = deployment.database().everythingBut("audit_entry");

    attempt
        .refused()
        .forEach(
            caller -> {
              int entries = entries();
              assertThat(attempt.by(caller, places, wire).status())
                  .as("%s by %s", attempt, caller)
                  .isEqualTo(attempt.statuses().get(caller));
              assertThat(entries())
                  .as("the trail of %s by %s", attempt, caller)
                  .isEqualTo(entries + 1);
              assertThat(newestEntry()).isEqualTo("ACCESS_REFUSED");
            });

    assertThat(deployment.database().everythingBut("audit_entry")).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void who_is_nobody_is_refused_and_changes_nothing(Attempt attempt) {
    Map<String, List<String>> before = deployment.database().everythingBut();

    Wire.Answer unknown = attempt.byNobody(places, wire);
    assertThat(unknown.status()).as(attempt.toString()).isEqualTo(401);
    assertThat(unknown.header("WWW-Authenticate")).contains("Bearer").doesNotContain("Basic");
    for (String token :
        List.of(
            "Bearer nonsense", "Bearer a.b.c", "Bearer hearth_x", "Basic Og==", "Negotiate YII=")) {
      assertThat(attempt.with(token, places, attempt.on().apply(places), wire).status())
          .as("%s with %s", attempt, token)
          .isEqualTo(401);
    }

    assertThat(deployment.database().everythingBut()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void who_may_succeeds(Attempt attempt) {
    attempt
        .granted()
        .forEach(
            caller -> {
              Places own = attempt.changes() ? Places.settled(deployment) : places;
              Wire.Answer answer = attempt.by(caller, own, wire);
              assertThat(answer.status())
                  .as("%s by %s: %s", attempt, caller, answer.body())
                  .isEqualTo(attempt.statuses().get(caller));
            });
    deployment.sendEmails();
  }

  private static int entries() {
    return Integer.parseInt(deployment.database().ask("SELECT count(*) FROM audit_entry").get(0));
  }

  private static String newestEntry() {
    return deployment
        .database()
        .ask("SELECT action FROM audit_entry ORDER BY id DESC LIMIT 1")
        .get(0);
  }
}
