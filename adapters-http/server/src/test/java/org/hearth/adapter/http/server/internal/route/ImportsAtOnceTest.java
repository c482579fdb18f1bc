package org.hearth.adapter.http.server.internal.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.limit.ImportPlaces;
import org.hearth.adapter.http.server.limit.ServerLimits;
import org.hearth.application.port.in.imports.ImportService.ImportLimits;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.practice.OdsCode;
import org.junit.jupiter.api.Test;

class ImportsAtOnceTest {
  private static final Actor ANN = staff("ann");
  private static final Actor BEN = staff("ben");
  private static final Actor EVE = staff("eve");

  private final ImportsAtOnce places =
      new ImportsAtOnce(
          ServerOptions.local(0)
              .withLimits(
                  ServerLimits.STANDARD.withImports(
                      new ImportPlaces(3, 10, ImportLimits.STANDARD))));

  @Test
  void a_user_has_half_of_the_places_at_most_and_all_users_no_more_than_there_are() {
    String answer =
        places.take(
            ANN,
            () -> {
              assertBusy(ANN);
              return places.take(
                  BEN,
                  () ->
                      places.take(
                          EVE,
                          () -> {
                            assertBusy(staff("zoe"));
                            return "done";
                          }));
            });

    assertThat(answer).isEqualTo("done");
    assertThat(places.take(ANN, () -> "again")).isEqualTo("again");
  }

  @Test
  void a_place_is_given_back_by_one_that_fails() {
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(
              () ->
                  places.take(
                      ANN,
                      () -> {
                        throw new IllegalStateException("broken");
                      }))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void a_file_with_many_lines_is_not_carried_out_at_once() {
    assertThat(places.mayHave(10)).isTrue();
    assertThat(places.mayHave(11)).isFalse();
  }

  private void assertBusy(Actor actor) {
    assertThatThrownBy(() -> places.take(actor, () -> "never"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            busy -> assertThat(busy.problem().code()).isEqualTo("imports-busy"));
  }

  private static Actor staff(String name) {
    return new Actor.PracticeStaff(name, new OdsCode("P91003"));
  }
}
