package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.elmCourt;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.SUE;
import static org.hearth.testkit.story.HearthFixture.TODAY;
import static org.hearth.testkit.story.HearthFixture.onShiftAt;

import java.util.List;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.patient.Resident;
import org.junit.jupiter.api.Test;

/** In which homes a patient was, from when until when, and why they left. */
public interface ListingDependenciesStory extends HearthFactory {

  @Test
  default void R21_every_dependency_of_a_patient_is_listed_newest_first() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount willow = fixture.open(ANN, willowHouse());
    CareHomeAccount elm = fixture.open(ANN, elmCourt());
    Resident first = fixture.register(ANN, willow, asha());
    AccountId id = first.id();
    fixture.clock().passDays(5);
    granted(
        fixture
            .hearth()
            .residents()
            .end(ANN, id, EndReason.REGISTERED_IN_ERROR, TODAY.plusDays(4)));
    Resident second = fixture.register(ANN, willow, asha());
    fixture.clock().passDays(2);
    Resident third = granted(fixture.hearth().residents().move(ANN, id, elm.id()));

    List<DependencyLink> whole =
        List.of(
            third.link(),
            second.link().end(TODAY.plusDays(7), EndReason.LEFT),
            first.link().end(TODAY.plusDays(4), EndReason.REGISTERED_IN_ERROR));
    assertThat(links(fixture, ANN, id)).isEqualTo(whole);
    assertThat(links(fixture, SUE, id)).isEqualTo(whole);
  }

  @Test
  default void R21_an_ended_dependency_is_listed_when_the_patient_is_in_no_home() {
    HearthFixture fixture = HearthFixture.founded(this);
    Resident resident = fixture.register(ANN, fixture.open(ANN, willowHouse()), asha());
    granted(fixture.hearth().residents().end(ANN, resident.id(), EndReason.OWN_ACCOUNT, TODAY));
    assertThat(links(fixture, ANN, resident.id()))
        .containsExactly(resident.link().end(TODAY, EndReason.OWN_ACCOUNT));
  }

  @Test
  default void a_patient_who_was_never_in_a_home_has_none_and_a_home_is_no_patient() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    assertThat(links(fixture, ANN, fixture.register(ANN, asha()).id())).isEmpty();
    for (Actor actor : List.of(ANN, SUE, onShiftAt(home))) {
      refused(fixture.hearth().residents().dependencies(actor, home.id()), "account-not-found");
    }
  }

  @Test
  default void R17_a_home_lists_its_own_dependencies_with_its_present_dependents_alone() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount willow = fixture.open(ANN, willowHouse());
    CareHomeAccount elm = fixture.open(ANN, elmCourt());
    Resident first = fixture.register(ANN, willow, asha());
    AccountId id = first.id();
    granted(fixture.hearth().residents().move(ANN, id, elm.id()));
    refused(fixture.hearth().residents().dependencies(onShiftAt(willow), id), "account-not-found");
    Resident back = granted(fixture.hearth().residents().move(ANN, id, willow.id()));

    assertThat(links(fixture, onShiftAt(willow), id))
        .containsExactly(back.link(), first.link().end(TODAY, EndReason.LEFT));
    refused(fixture.hearth().residents().dependencies(onShiftAt(elm), id), "account-not-found");
  }

  @Test
  default void R26_each_practice_lists_the_dependencies_of_its_own_time() {
    MovingScene scene = MovingScene.settled(this);
    AccountId id = scene.resident().id();
    scene.end(EndReason.MOVED_PRACTICE);
    Resident taken = scene.takenOver();
    EndedLink before = scene.resident().link().end(TODAY, EndReason.MOVED_PRACTICE);

    assertThat(links(scene.fixture(), ANN, id)).containsExactly(before);
    assertThat(links(scene.fixture(), BEN, id)).containsExactly(taken.link());
    assertThat(links(scene.fixture(), SUE, id)).containsExactly(taken.link(), before);
  }

  @Test
  default void R19_a_listing_of_dependencies_leaves_an_entry_on_the_patient() {
    HearthFixture fixture = HearthFixture.founded(this);
    Resident resident = fixture.register(ANN, fixture.open(ANN, willowHouse()), asha());
    links(fixture, ANN, resident.id());
    assertThat(fixture.trail(ANN, AuditAction.DEPENDENCIES_LISTED))
        .singleElement()
        .satisfies(entry -> assertThat(entry.subject()).isEqualTo(Optional.of(resident.id())));
  }

  private static List<DependencyLink> links(HearthFixture fixture, Actor actor, AccountId patient) {
    return granted(fixture.hearth().residents().dependencies(actor, patient));
  }
}
