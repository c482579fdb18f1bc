package org.hearth.adapter.http.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A caller who may not see an account gets the same answer as for one that does not exist: the same
 * status, headers and body.
 */
class HiddenAccountsTest {
  /** R9, R26 tell staff that an account is at another practice, whatever it is. */
  private static final Set<String> AT_ANOTHER_PRACTICE =
      Set.of(
          "POST /care-homes/{id}/residents",
          "POST /care-homes/{id}/residents/imports?detailsChecked=true&holderAgrees=true",
          "POST /residents/{id}/move",
          "POST /residents/{id}/end");

  private static Deployment deployment;
  private static Wire wire;
  private static Places places;

  @BeforeAll
  static void settle() {
    deployment = Deployment.of(1);
    wire = deployment.wire(0);
    places = Places.settled(deployment);
  }

  @AfterAll
  static void close() {
    deployment.close();
  }

  static Stream<Attempt> attempts() {
    return Attempts.all().filter(attempt -> attempt.path().contains("{id}"));
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void what_one_may_not_see_is_answered_as_what_does_not_exist(Attempt attempt) {
    everything()
        .forEach(
            (what, id) ->
                Stream.of(Caller.values())
                    .filter(caller -> !sees(caller, what))
                    .filter(caller -> !isAnswered(attempt.toString(), caller, what))
                    .forEach(
                        caller ->
                            assertThat(attempt.by(caller, places, id, wire).comparable())
                                .as("%s by %s on %s", attempt, caller, what)
                                .isEqualTo(
                                    attempt
                                        .by(caller, places, UUID.randomUUID(), wire)
                                        .comparable())));
  }

  private static Map<String, UUID> everything() {
    Map<String, UUID> things = new LinkedHashMap<>();
    things.put("home", places.home().value());
    things.put("second home", places.secondHome().value());
    things.put("resident", places.resident().value());
    things.put("own account", places.holder().value());
    things.put("reset account", places.reset().value());
    things.put("former resident", places.former().value());
    things.put("request", places.request().value());
    things.put("import", places.job().value());
    return things;
  }

  private static boolean sees(Caller caller, String what) {
    return switch (caller) {
      case STAFF -> true;
      case SUPPORT -> !what.equals("request") && !what.equals("import");
      case THE_HOME -> List.of("home", "resident", "request").contains(what);
      default -> false;
    };
  }

  private static boolean isAnswered(String attempt, Caller caller, String what) {
    return caller == Caller.STAFF_ELSEWHERE
        && AT_ANOTHER_PRACTICE.contains(attempt)
        && !what.equals("request")
        && !what.equals("import");
  }

  static Stream<Attempt> attemptsOnOtherPractices() {
    return attempts().filter(attempt -> AT_ANOTHER_PRACTICE.contains(attempt.toString()));
  }

  @ParameterizedTest
  @MethodSource("attemptsOnOtherPractices")
  void R26_what_another_practice_has_is_answered_the_same_whatever_it_is(Attempt attempt) {
    assertThat(
            Stream.of(
                    places.home(),
                    places.resident(),
                    places.holder(),
                    places.reset(),
                    places.former())
                .map(id -> attempt.by(Caller.STAFF_ELSEWHERE, places, id.value(), wire))
                .map(Wire.Answer::comparable)
                .distinct())
        .singleElement()
        .extracting(Wire.Answer::status)
        .isEqualTo(409);
  }
}
