package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.oakLodge;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;

import java.util.List;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestStatus;
import org.junit.jupiter.api.Test;

/** What was asked of a practice stays with it when Asha moves to another one. */
public interface RequestsOfAFormerPracticeStory extends HearthFactory {
  @Test
  default void R26_what_was_asked_of_a_practice_stays_with_it_and_is_not_the_next_ones() {
    MovingScene scene = MovingScene.settled(this);
    scene.end(EndReason.MOVED_PRACTICE);
    scene.takenOver();
    HearthFixture town = scene.town();
    Actor shift = HearthFixture.onShiftAt(scene.bens());
    assertThat(town.requests(BEN)).isEmpty();
    assertThat(town.requests(shift)).isEmpty();
    for (Actor stranger : List.of(BEN, shift)) {
      refused(town.hearth().requests().read(stranger, scene.of().id()), "request-not-found");
      refused(
          town.hearth().requests().answer(stranger, scene.of().id(), "What is it?"),
          "request-not-found");
    }
    assertThat(town.requests(ANN)).containsExactly(scene.of());
    assertThat(
            granted(
                    town.hearth()
                        .requests()
                        .progress(ANN, scene.of().id(), RequestStatus.COMPLETED))
                .status())
        .isEqualTo(RequestStatus.COMPLETED);

    OpenRequest next = town.submit(shift, scene.resident().id());
    assertThat(town.requests(BEN)).containsExactly(next);
    assertThat(town.requests(shift)).containsExactly(next);
    assertThat(town.requests(ANN)).hasSize(1);
    refused(town.hearth().requests().read(ANN, next.id()), "request-not-found");
  }

  @Test
  default void R26_the_home_of_that_time_reads_what_was_asked_then_as_it_stood_then() {
    MovingScene scene = MovingScene.settled(this);
    HearthFixture town = scene.town();
    Actor shift = HearthFixture.onShiftAt(scene.anns());
    town.clock().passDays(3);
    scene.end(EndReason.MOVED_PRACTICE);
    granted(town.hearth().requests().answer(ANN, scene.of().id(), "She has moved."));
    scene.takenOver();
    assertThat(granted(town.hearth().requests().read(shift, scene.of().id())))
        .isEqualTo(scene.of());
    assertThat(town.requests(shift)).isEmpty();
    refused(
        town.hearth().requests().answer(shift, scene.of().id(), "Thanks."), "request-not-found");
  }

  @Test
  default void R26_a_home_of_both_practices_keeps_what_was_asked_while_the_patient_was_with_it() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.openServedByBoth(willowHouse());
    Actor shift = HearthFixture.onShiftAt(home);
    Resident asha = town.register(ANN, home, asha());
    OpenRequest first = town.submit(shift, asha.id());
    granted(
        town.hearth()
            .residents()
            .end(ANN, asha.id(), EndReason.MOVED_PRACTICE, HearthFixture.TODAY));
    town.register(BEN, home, asha());
    OpenRequest second = town.submit(shift, asha.id());
    assertThat(town.requests(shift)).containsExactly(first, second);
    assertThat(town.requests(ANN)).containsExactly(first);
    assertThat(town.requests(BEN)).containsExactly(second);
  }

  @Test
  default void R26_a_completed_request_does_not_follow_into_another_home() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount from = town.open(ANN, willowHouse());
    CareHomeAccount to = town.open(ANN, oakLodge());
    Resident asha = town.register(ANN, from, asha());
    OpenRequest done = town.submit(ANN, asha.id());
    OpenRequest open = town.submit(ANN, asha.id());
    granted(town.hearth().requests().progress(ANN, done.id(), RequestStatus.COMPLETED));
    granted(town.hearth().residents().move(ANN, asha.id(), to.id()));
    Actor shift = HearthFixture.onShiftAt(to);
    assertThat(town.requests(shift)).containsExactly(open);
    refused(town.hearth().requests().read(shift, done.id()), "request-not-found");
    granted(town.hearth().requests().progress(ANN, open.id(), RequestStatus.COMPLETED));
    assertThat(town.requests(shift)).extracting(request -> request.id()).containsExactly(open.id());
    assertThat(town.requests(ANN)).hasSize(2);
  }
}
