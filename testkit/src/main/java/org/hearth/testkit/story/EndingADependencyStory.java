package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.elmCourt;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.TODAY;

import java.util.Optional;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.FormerResident;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A resident's dependency ends. */
public interface EndingADependencyStory extends HearthFactory {

  @ParameterizedTest
  @EnumSource
  default void R21_a_link_ends_with_its_reason_which_is_kept(EndReason reason) {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident resident = fixture.register(ANN, home, asha());
    fixture.clock().passDays(5);

    Patient after =
        granted(fixture.hearth().residents().end(ANN, resident.id(), reason, TODAY.plusDays(4)));

    assertThat(after)
        .isInstanceOf(reason == EndReason.OWN_ACCOUNT ? AccountHolder.class : FormerResident.class);
    assertThat(after.details()).isEqualTo(resident.details());
    assertThat(after.version()).isEqualTo(1);
    assertThat(fixture.account(resident.id())).isEqualTo(after);
    assertThat(fixture.residents(ANN, home.id())).isEmpty();
    assertThat(fixture.trail(Optional.of(resident.id())))
        .anyMatch(
            entry ->
                entry.action() == AuditAction.DEPENDENCY_ENDED
                    && entry.reason().equals(reason.name()));
  }

  @Test
  default void R21_a_link_ends_neither_before_it_began_nor_in_the_future() {
    HearthFixture fixture = HearthFixture.founded(this);
    Resident resident = fixture.register(ANN, fixture.open(ANN, willowHouse()), asha());
    fixture.clock().passDays(5);
    for (int day : new int[] {-1, 6}) {
      assertThat(
              faultyFields(
                  fixture
                      .hearth()
                      .residents()
                      .end(ANN, resident.id(), EndReason.LEFT, TODAY.plusDays(day))))
          .containsExactly("on");
    }
    assertThat(fixture.account(resident.id())).isEqualTo(resident);
    granted(fixture.hearth().residents().end(ANN, resident.id(), EndReason.LEFT, TODAY));
  }

  @Test
  default void R21_a_link_ends_once() {
    HearthFixture fixture = HearthFixture.founded(this);
    Resident resident = fixture.register(ANN, fixture.open(ANN, willowHouse()), asha());
    granted(fixture.hearth().residents().end(ANN, resident.id(), EndReason.LEFT, TODAY));
    refused(
        fixture.hearth().residents().end(ANN, resident.id(), EndReason.DECEASED, TODAY),
        "not-a-dependent");
  }

  @Test
  default void R12_who_has_left_a_home_can_be_registered_in_another_with_the_same_account() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount other = fixture.open(ANN, elmCourt());
    Resident resident = fixture.register(ANN, fixture.open(ANN, willowHouse()), asha());
    OpenRequest request = fixture.submit(ANN, resident.id());
    granted(fixture.hearth().residents().end(ANN, resident.id(), EndReason.LEFT, TODAY));

    Resident again = fixture.register(ANN, other, asha());

    assertThat(again.id()).isEqualTo(resident.id());
    assertThat(again.version()).isEqualTo(2);
    assertThat(fixture.residents(ANN, other.id())).containsExactly(again);
    assertThat(fixture.requests(HearthFixture.onShiftAt(other))).containsExactly(request);
  }

  @Test
  default void R10_who_left_for_an_account_of_their_own_needs_a_reset_to_come_back() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident resident = fixture.register(ANN, home, asha());
    granted(fixture.hearth().residents().end(ANN, resident.id(), EndReason.OWN_ACCOUNT, TODAY));
    refused(
        fixture.hearth().residents().register(ANN, home.id(), asha().form()),
        "resident-has-account");
    granted(fixture.hearth().support().reset(HearthFixture.SUE, resident.id(), "came back"));
    assertThat(fixture.register(ANN, home, asha()).id()).isEqualTo(resident.id());
  }
}
