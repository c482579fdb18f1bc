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
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount willow = town.open(ANN, willowHouse());
    CareHomeAccount elm = town.open(ANN, elmCourt());
    Resident first = town.register(ANN, willow, asha());
    AccountId id = first.id();
    town.clock().passDays(5);
    granted(
        town.hearth().residents().end(ANN, id, EndReason.REGISTERED_IN_ERROR, TODAY.plusDays(4)));
    Resident second = town.register(ANN, willow, asha());
    town.clock().passDays(2);
    Resident third = granted(town.hearth().residents().move(ANN, id, elm.id()));

    List<DependencyLink> whole =
        List.of(
            third.link(),
            second.link().end(TODAY.plusDays(7), EndReason.LEFT),
            first.link().end(TODAY.plusDays(4), EndReason.REGISTERED_IN_ERROR));
    assertThat(links(town, ANN, id)).isEqualTo(whole);
    assertThat(links(town, SUE, id)).isEqualTo(whole);
  }

  @Test
  default void R21_an_ended_dependency_is_listed_when_the_patient_is_in_no_home() {
    HearthFixture town = HearthFixture.founded(this);
    Resident resident = town.register(ANN, town.open(ANN, willowHouse()), asha());
    granted(town.hearth().residents().end(ANN, resident.id(), EndReason.OWN_ACCOUNT, TODAY));
    assertThat(links(town, ANN, resident.id()))
        .containsExactly(resident.link().end(TODAY, EndReason.OWN_ACCOUNT));
  }

  @Test
  default void a_patient_who_was_never_in_a_home_has_none_and_a_home_is_no_patient() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    assertThat(links(town, ANN, town.register(ANN, asha()).id())).isEmpty();
    for (Actor actor : List.of(ANN, SUE, onShiftAt(home))) {
      refused(town.hearth().residents().dependencies(actor, home.id()), "account-not-found");
    }
  }

  @Test
  default void R17_a_home_lists_its_own_dependencies_with_its_present_dependents_alone() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount willow = town.open(ANN, willowHouse());
    CareHomeAccount elm = town.open(ANN, elmCourt());
    Resident first = town.register(ANN, willow, asha());
    AccountId id = first.id();
    granted(town.hearth().residents().move(ANN, id, elm.id()));
    refused(town.hearth().residents().dependencies(onShiftAt(willow), id), "account-not-found");
    Resident back = granted(town.hearth().residents().move(ANN, id, willow.id()));

    assertThat(links(town, onShiftAt(willow), id))
        .containsExactly(back.link(), first.link().end(TODAY, EndReason.LEFT));
    refused(town.hearth().residents().dependencies(onShiftAt(elm), id), "account-not-found");
  }

  @Test
  default void R26_each_practice_lists_the_dependencies_of_its_own_time() {
    MovingScene scene = MovingScene.settled(this);
    AccountId id = scene.resident().id();
    scene.end(EndReason.MOVED_PRACTICE);
    Resident taken = scene.takenOver();
    EndedLink before = scene.resident().link().end(TODAY, EndReason.MOVED_PRACTICE);

    assertThat(links(scene.town(), ANN, id)).containsExactly(before);
    assertThat(links(scene.town(), BEN, id)).containsExactly(taken.link());
    assertThat(links(scene.town(), SUE, id)).containsExactly(taken.link(), before);
  }

  @Test
  default void R19_a_listing_of_dependencies_leaves_an_entry_on_the_patient() {
    HearthFixture town = HearthFixture.founded(this);
    Resident resident = town.register(ANN, town.open(ANN, willowHouse()), asha());
    links(town, ANN, resident.id());
    assertThat(town.trail(ANN, AuditAction.DEPENDENCIES_LISTED))
        .singleElement()
        .satisfies(entry -> assertThat(entry.subject()).isEqualTo(Optional.of(resident.id())));
  }

  private static List<DependencyLink> links(HearthFixture town, Actor actor, AccountId patient) {
    return granted(town.hearth().residents().dependencies(actor, patient));
  }
}
