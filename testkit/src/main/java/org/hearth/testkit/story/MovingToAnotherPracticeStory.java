package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.MILL_LANE;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.util.List;
import java.util.OptionalLong;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.RequestKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asha of Lime Street leaves her home, and becomes a patient of Mill Lane. */
public interface MovingToAnotherPracticeStory extends HearthFactory {
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MOVED_PRACTICE")
  default void R26_after_any_other_ending_another_practice_gets_neither_account_nor_requests(
      EndReason reason) {
    MovingScene scene = MovingScene.settled(this);
    scene.end(reason);
    Patient before = (Patient) scene.fixture().account(scene.resident().id());
    refused(
        scene.fixture().hearth().residents().register(BEN, scene.bens().id(), asha().form()),
        "at-another-practice");
    refused(
        scene
            .fixture()
            .hearth()
            .residents()
            .register(BEN, scene.bens().id(), asha().familyName("Maple").form()),
        "at-another-practice");
    assertThat(scene.fixture().account(scene.resident().id())).isEqualTo(before);
    assertThat(scene.fixture().requests(BEN)).isEmpty();
    assertThat(granted(scene.fixture().hearth().accounts().byId(ANN, scene.resident().id())))
        .isEqualTo(before);
  }

  @Test
  default void R26_after_moved_practice_the_account_is_the_next_practices_where_details_agree() {
    MovingScene scene = MovingScene.settled(this);
    scene.end(EndReason.MOVED_PRACTICE);
    for (String name : List.of("Maple", "Patil")) {
      refused(
          scene
              .fixture()
              .hearth()
              .residents()
              .register(
                  BEN, scene.bens().id(), asha().familyName(name).samePersonConfirmed().form()),
          "at-another-practice");
    }
    Resident resident = scene.takenOver();
    assertThat(resident.id()).isEqualTo(scene.resident().id());
    assertThat(resident.practice()).isEqualTo(MILL_LANE);
  }

  @Test
  default void R26_after_moved_practice_the_account_is_not_anothers_own() {
    MovingScene scene = MovingScene.settled(this);
    scene.end(EndReason.MOVED_PRACTICE);
    refused(
        scene.fixture().hearth().patients().register(BEN, asha().form()), "at-another-practice");
  }

  @Test
  default void R26_the_former_practice_keeps_the_account_as_it_had_it() {
    MovingScene scene = MovingScene.settled(this);
    HearthFixture fixture = scene.fixture();
    AccountId id = scene.resident().id();
    scene.end(EndReason.MOVED_PRACTICE);
    Patient last = (Patient) fixture.account(id);
    scene.takenOver();
    assertThat(granted(fixture.hearth().accounts().byId(ANN, id))).isEqualTo(last);
    refused(
        fixture
            .hearth()
            .patients()
            .amend(
                ANN,
                id,
                OptionalLong.empty(),
                DetailsForm.contact(null, "M2 2AA", null, null),
                null),
        "at-another-practice");
    refused(
        fixture.hearth().residents().end(ANN, id, EndReason.LEFT, HearthFixture.TODAY),
        "at-another-practice");
    refused(
        fixture.hearth().requests().submit(ANN, id, RequestKind.MEDICAL, "A cough."),
        "account-not-found");
  }

  @Test
  default void R26_each_practice_reads_the_trail_of_its_own_time() {
    MovingScene scene = MovingScene.settled(this);
    HearthFixture fixture = scene.fixture();
    AccountId id = scene.resident().id();
    scene.end(EndReason.MOVED_PRACTICE);
    scene.takenOver();
    fixture.submit(BEN, id);
    assertThat(scene.actorsReadBy(BEN)).contains(BEN.name()).doesNotContain(ANN.name());
    assertThat(scene.actorsReadBy(ANN)).contains(ANN.name()).doesNotContain(BEN.name());
    assertThat(scene.actorsReadBy(SUE)).contains(ANN.name(), BEN.name());
  }
}
