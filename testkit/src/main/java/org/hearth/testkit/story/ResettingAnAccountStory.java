package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.generator.PatientForms.chidi;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.support.ResetRequest;
import org.junit.jupiter.api.Test;

/** A patient who has an account of their own moves into a care home. */
public interface ResettingAnAccountStory extends HearthFactory {

  @Test
  default void R10_a_patient_with_an_account_of_their_own_cannot_be_registered() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    AccountHolder holder = fixture.register(ANN, asha());
    refused(
        fixture.hearth().residents().register(ANN, home.id(), asha().form()),
        "resident-has-account");
    assertThat(fixture.residents(ANN, home.id())).isEmpty();
    assertThat(fixture.account(holder.id())).isEqualTo(holder);
  }

  @Test
  default void R10_after_the_reset_the_same_account_with_its_history_becomes_the_dependents() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    AccountHolder holder = fixture.register(ANN, asha());
    OpenRequest earlier = fixture.submit(ANN, holder.id());

    ResetPatient reset = reset(fixture, holder.id());
    Resident resident = fixture.register(ANN, home, asha().postcode("M1 1AE"));

    assertThat(reset.details()).isEqualTo(holder.details());
    assertThat(resident.id()).isEqualTo(holder.id());
    assertThat(resident.contact().postcode().text()).isEqualTo("M1 1AE");
    assertThat(resident.version()).isEqualTo(2);
    assertThat(fixture.requests(HearthFixture.onShiftAt(home))).containsExactly(earlier);
    assertThat(fixture.account(holder.id())).isEqualTo(resident);
  }

  @Test
  default void R26_a_reset_does_not_let_another_practice_take_the_account() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder holder = fixture.register(ANN, asha());
    CareHomeAccount home = fixture.open(BEN, willowHouse());
    for (int attempt = 0; attempt < 2; attempt++) {
      refused(
          fixture.hearth().support().askForReset(BEN, holder.id(), "moves in"),
          "account-not-found");
      refused(
          fixture.hearth().residents().register(BEN, home.id(), asha().form()),
          "at-another-practice");
      granted(fixture.hearth().accounts().byId(ANN, holder.id()));
      if (attempt == 0) {
        reset(fixture, holder.id());
      }
    }
  }

  @Test
  default void R10_what_a_practice_asks_support_waits_until_it_is_done() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountId asha = fixture.register(ANN, asha()).id();
    AccountId chidi = fixture.register(BEN, chidi()).id();
    ResetRequest first =
        granted(fixture.hearth().support().askForReset(ANN, asha, "moves into Willow House"));
    ResetRequest second = granted(fixture.hearth().support().askForReset(BEN, chidi, "moves here"));
    ResetRequest again = granted(fixture.hearth().support().askForReset(ANN, asha, "is urgent"));
    assertThat(first.practice()).isEqualTo(HearthFixture.LIME_STREET);
    assertThat(first.reason().text()).isEqualTo("moves into Willow House");
    assertThat(waiting(fixture)).containsExactly(first, second, again);

    reset(fixture, asha);
    assertThat(waiting(fixture)).containsExactly(second);
  }

  @Test
  default void R10_only_an_account_of_ones_own_can_be_reset() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    AccountId resident = fixture.register(ANN, home, bert()).id();
    AccountId done = fixture.register(ANN, asha()).id();
    reset(fixture, done);
    for (AccountId account : List.of(home.id(), resident, done)) {
      refused(fixture.hearth().support().reset(SUE, account, "asked"), "nothing-to-reset");
      refused(fixture.hearth().support().askForReset(ANN, account, "please"), "nothing-to-reset");
    }
    assertThat(waiting(fixture)).isEmpty();
  }

  @Test
  default void R18_support_resets_anywhere_and_says_why() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder holder = fixture.register(BEN, asha());
    assertThat(faultyFields(fixture.hearth().support().reset(SUE, holder.id(), " ")))
        .containsExactly("reason");
    assertThat(faultyFields(fixture.hearth().support().askForReset(BEN, holder.id(), null)))
        .containsExactly("reason");
    assertThat(fixture.account(holder.id())).isEqualTo(holder);
    reset(fixture, holder.id());
    assertThat(fixture.trail(Optional.of(holder.id())))
        .anyMatch(entry -> entry.actor().equals(SUE) && entry.reason().equals("asked by phone"));
  }

  private static ResetPatient reset(HearthFixture fixture, AccountId account) {
    return granted(fixture.hearth().support().reset(SUE, account, "asked by phone"));
  }

  private static List<ResetRequest> waiting(HearthFixture fixture) {
    return granted(fixture.hearth().support().list(SUE, Page.first(100))).items();
  }
}
