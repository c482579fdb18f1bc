package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;

import java.util.OptionalLong;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.Remedy;
import org.hearth.testkit.generator.CareHomeForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A home is opened with the number and the address of another. */
public interface SameCareHomeStory extends HearthFactory {

  @Test
  default void R23_a_home_with_number_and_address_of_another_name_is_another_home() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    assertThat(open(fixture, willowHouse().name("Oak Lodge")))
        .isEqualTo(new AccountRefusal.DifferentPerson(Remedy.AMEND_CARE_HOME));
    assertThat(fixture.account(home.id())).isEqualTo(home);
  }

  @ParameterizedTest
  @ValueSource(strings = {"WILLOW HOUSE", "Willow-House", "Willowhouse", "W\u00edllow House"})
  default void R23_the_spelling_of_a_homes_name_may_vary(String spelling) {
    HearthFixture fixture = HearthFixture.founded(this);
    fixture.open(ANN, willowHouse());
    assertThat(open(fixture, willowHouse().name(spelling)).code()).isEqualTo("number-in-use");
  }

  @Test
  default void R23_a_number_alone_is_in_use_whatever_the_name() {
    HearthFixture fixture = HearthFixture.founded(this);
    fixture.open(ANN, willowHouse());
    assertThat(open(fixture, willowHouse().name("Oak Lodge").email("other@hearth.example")).code())
        .isEqualTo("number-in-use");
  }

  @Test
  default void R23_another_practice_learns_nothing_of_the_homes_name() {
    HearthFixture fixture = HearthFixture.founded(this);
    fixture.open(ANN, willowHouse());
    for (String name : new String[] {"Willow House", "Oak Lodge"}) {
      refused(
          fixture.hearth().careHomes().open(BEN, willowHouse().name(name).form()),
          "at-another-practice");
    }
  }

  @Test
  default void R23_a_home_that_has_a_new_name_is_amended_first() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    granted(
        fixture
            .hearth()
            .patients()
            .amend(
                ANN,
                home.id(),
                OptionalLong.empty(),
                new DetailsForm(null, null, "Oak Lodge", null, null, null, null, null, null),
                null));
    assertThat(open(fixture, willowHouse().name("Oak Lodge")).code()).isEqualTo("number-in-use");
    assertThat(open(fixture, willowHouse()).code()).isEqualTo("different-person");
  }

  private static Refusal open(HearthFixture fixture, CareHomeForms form) {
    return fixture.hearth().careHomes().open(ANN, form.form()).getLeft();
  }
}
