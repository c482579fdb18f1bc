package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.util.List;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.account.FindAccount.NumberSearch.AtAnotherPractice;
import org.hearth.application.port.in.account.FindAccount.NumberSearch.Creates;
import org.hearth.application.port.in.account.FindAccount.NumberSearch.Found;
import org.hearth.application.port.in.account.FindAccount.NumberSearch.NotFound;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.junit.jupiter.api.Test;

/** Staff look up a number before they create anything. */
public interface SearchingByNumberStory extends HearthFactory {

  @Test
  default void R9_a_search_that_finds_nothing_says_so_and_offers_what_can_be_created() {
    HearthFixture fixture = HearthFixture.founded(this);
    assertThat(search(fixture, ANN, "999-999-0001")).isEqualTo(new NotFound(Creates.CARE_HOME));
    assertThat(search(fixture, ANN, "999 100 0011")).isEqualTo(new NotFound(Creates.PATIENT));
  }

  @Test
  default void R9_an_account_of_ones_own_practice_is_found_in_each_way_of_writing() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident resident = fixture.register(ANN, home, asha());
    for (String number : List.of("9999990001", "999-999-0001", "999 999 0001")) {
      assertThat(search(fixture, ANN, number)).isEqualTo(new Found(home));
    }
    assertThat(search(fixture, ANN, "9991000011")).isEqualTo(new Found(resident));
    assertThat(search(fixture, SUE, "9991000011")).isEqualTo(new Found(resident));
  }

  @Test
  default void R9_of_an_account_of_another_practice_nothing_is_told_but_that_it_is_there() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    fixture.register(ANN, home, asha());
    assertThat(search(fixture, BEN, "999-999-0001")).isEqualTo(new AtAnotherPractice());
    assertThat(search(fixture, BEN, "9991000011")).isEqualTo(new AtAnotherPractice());
  }

  @Test
  default void R9_once_registered_at_ones_practice_a_home_is_found() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    CareHomeAccount served = fixture.servedByBoth(home);
    assertThat(search(fixture, BEN, "999-999-0001")).isEqualTo(new Found(served));
    assertThat(served.practices())
        .containsExactlyInAnyOrder(HearthFixture.LIME_STREET, HearthFixture.MILL_LANE);
  }

  @Test
  default void what_is_no_number_is_refused() {
    HearthFixture fixture = HearthFixture.founded(this);
    for (String text : List.of("", "999100001", "9991000012", "Willow House")) {
      assertThat(faultyFields(fixture.hearth().accounts().byNumber(ANN, text)))
          .containsExactly("number");
    }
  }

  private static NumberSearch search(HearthFixture fixture, Actor actor, String number) {
    return granted(fixture.hearth().accounts().byNumber(actor, number));
  }
}
