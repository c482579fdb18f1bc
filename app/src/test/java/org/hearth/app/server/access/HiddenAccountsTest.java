package org.hearth.app.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.app.server.deployment.Deployment;
import org.hearth.app.server.deployment.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * To whoever may not see it, nothing is answered otherwise than what does not exist: not the
 * status, not a header, not the body.
 */
class HiddenAccountsTest {
  /** Whose identifier R9 gives to another practice, for these two to be asked with it. */
  private static final String SERVE_ALSO = "PUT /care-homes/{id}/practices/P84004";

  private static final String ASK_FOR_RESET = "POST /patients/{id}/reset-requests";

  /** R11 tells staff that a home is not at their practice, so that they register it there. */
  private static final Set<String> OF_HOMES_ELSEWHERE =
      Set.of(
          "POST /care-homes/{id}/residents",
          "POST /care-homes/{id}/residents/imports?detailsChecked=true&holderAgrees=true");

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
                    .filter(caller -> !isTold(attempt.toString(), caller, what))
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

  private static boolean isTold(String attempt, Caller caller, String what) {
    if (caller != Caller.STAFF_ELSEWHERE) {
      return false;
    }
    return what.equals("own account")
        ? attempt.equals(ASK_FOR_RESET)
        : what.endsWith("home")
            && (attempt.equals(SERVE_ALSO) || OF_HOMES_ELSEWHERE.contains(attempt));
  }
}
