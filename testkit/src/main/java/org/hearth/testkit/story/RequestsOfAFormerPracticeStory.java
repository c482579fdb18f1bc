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
    HearthFixture fixture = scene.fixture();
    Actor shift = HearthFixture.onShiftAt(scene.bens());
    assertThat(fixture.requests(BEN)).isEmpty();
    assertThat(fixture.requests(shift)).isEmpty();
    for (Actor stranger : List.of(BEN, shift)) {
      refused(fixture.hearth().requests().read(stranger, scene.of().id()), "request-not-found");
      refused(
          fixture.hearth().requests().answer(stranger, scene.of().id(), "What is it?"),
          "request-not-found");
    }
    assertThat(fixture.requests(ANN)).containsExactly(scene.of());
    assertThat(
            granted(
                    fixture
                        .hearth()
                        .requests()
                        .progress(ANN, scene.of().id(), RequestStatus.COMPLETED))
                .status())
        .isEqualTo(RequestStatus.COMPLETED);

    OpenRequest next = fixture.submit(shift, scene.resident().id());
    assertThat(fixture.requests(BEN)).containsExactly(next);
    assertThat(fixture.requests(shift)).containsExactly(next);
    assertThat(fixture.requests(ANN)).hasSize(1);
    refused(fixture.hearth().requests().read(ANN, next.id()), "request-not-found");
  }

  @Test
  default void R26_the_home_of_that_time_reads_what_was_asked_then_as_it_stood_then() {
    MovingScene scene = MovingScene.settled(this);
    HearthFixture fixture = scene.fixture();
    Actor shift = HearthFixture.onShiftAt(scene.anns());
    fixture.clock().passDays(3);
    scene.end(EndReason.MOVED_PRACTICE);
    granted(fixture.hearth().requests().answer(ANN, scene.of().id(), "She has moved."));
    scene.takenOver();
    assertThat(granted(fixture.hearth().requests().read(shift, scene.of().id())))
        .isEqualTo(scene.of());
    assertThat(fixture.requests(shift)).isEmpty();
    refused(
        fixture.hearth().requests().answer(shift, scene.of().id(), "Thanks."), "request-not-found");
  }

  @Test
  default void R26_a_home_of_both_practices_keeps_what_was_asked_while_the_patient_was_with_it() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.openServedByBoth(willowHouse());
    Actor shift = HearthFixture.onShiftAt(home);
    Resident asha = fixture.register(ANN, home, asha());
    OpenRequest first = fixture.submit(shift, asha.id());
    granted(
        fixture
            .hearth()
            .residents()
            .end(ANN, asha.id(), EndReason.MOVED_PRACTICE, HearthFixture.TODAY));
    fixture.register(BEN, home, asha());
    OpenRequest second = fixture.submit(shift, asha.id());
    assertThat(fixture.requests(shift)).containsExactly(first, second);
    assertThat(fixture.requests(ANN)).containsExactly(first);
    assertThat(fixture.requests(BEN)).containsExactly(second);
  }

  @Test
  default void R26_a_completed_request_does_not_follow_into_another_home() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount from = fixture.open(ANN, willowHouse());
    CareHomeAccount to = fixture.open(ANN, oakLodge());
    Resident asha = fixture.register(ANN, from, asha());
    OpenRequest done = fixture.submit(ANN, asha.id());
    OpenRequest open = fixture.submit(ANN, asha.id());
    granted(fixture.hearth().requests().progress(ANN, done.id(), RequestStatus.COMPLETED));
    granted(fixture.hearth().residents().move(ANN, asha.id(), to.id()));
    Actor shift = HearthFixture.onShiftAt(to);
    assertThat(fixture.requests(shift)).containsExactly(open);
    refused(fixture.hearth().requests().read(shift, done.id()), "request-not-found");
    granted(fixture.hearth().requests().progress(ANN, open.id(), RequestStatus.COMPLETED));
    assertThat(fixture.requests(shift))
        .extracting(request -> request.id())
        .containsExactly(open.id());
    assertThat(fixture.requests(ANN)).hasSize(2);
  }
}
