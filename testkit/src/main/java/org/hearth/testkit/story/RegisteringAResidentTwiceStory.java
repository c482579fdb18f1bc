package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.elmCourt;
import static org.hearth.testkit.generator.CareHomeForms.oakLodge;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;

import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.RequestKind;
import org.junit.jupiter.api.Test;

/** A resident is registered who is a dependent already, here or elsewhere. */
public interface RegisteringAResidentTwiceStory extends HearthFactory {

  @Test
  default void R12_a_dependent_of_the_same_home_is_registered_already() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident resident = fixture.register(ANN, home, asha());
    refused(
        fixture.hearth().residents().register(ANN, home.id(), asha().postcode("M1 1AE").form()),
        "already-registered");
    assertThat(fixture.residents(ANN, home.id())).containsExactly(resident);
  }

  @Test
  default void R12_a_patient_is_a_dependent_of_at_most_one_care_home() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    CareHomeAccount homeOfAnn = fixture.open(ANN, elmCourt());
    CareHomeAccount homeOfBen = fixture.open(BEN, oakLodge());
    Resident resident = fixture.register(ANN, home, asha());

    refused(
        fixture.hearth().residents().register(ANN, homeOfAnn.id(), asha().form()),
        "resident-of-another-care-home");
    refused(
        fixture.hearth().residents().register(BEN, homeOfBen.id(), asha().form()),
        "at-another-practice");

    assertThat(fixture.residents(ANN, home.id())).containsExactly(resident);
    assertThat(fixture.residents(ANN, homeOfAnn.id())).isEmpty();
    assertThat(fixture.residents(BEN, homeOfBen.id())).isEmpty();
  }

  @Test
  default void R12_a_care_home_is_never_a_dependent() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    CareHomeAccount other = fixture.open(ANN, elmCourt());
    refused(fixture.hearth().residents().move(ANN, other.id(), home.id()), "account-not-found");
    refused(
        fixture.hearth().residents().end(ANN, other.id(), EndReason.LEFT, fixture.clock().today()),
        "account-not-found");
    refused(
        fixture.hearth().requests().submit(ANN, other.id(), RequestKind.MEDICAL, "A cough."),
        "account-not-found");
  }
}
