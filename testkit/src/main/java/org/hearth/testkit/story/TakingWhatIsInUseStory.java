package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.oakLodge;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.generator.PatientForms.chidi;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;

import java.util.List;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** A number or an e-mail address is wanted that another account has. */
public interface TakingWhatIsInUseStory extends HearthFactory {

  @Test
  default void R3_a_dummy_number_belongs_to_one_care_home_in_the_system() {
    HearthFixture town = HearthFixture.founded(this);
    town.open(ANN, willowHouse().dummyNhsNumber("999-999-0003"));
    refused(town.hearth().careHomes().open(BEN, oakLodge().form()), "at-another-practice");
    Refusal refusal =
        refused(town.hearth().careHomes().open(ANN, oakLodge().form()), "number-in-use");
    assertThat(refusal.nextSteps().get(0)).contains("another free dummy number");
    assertThat(town.hearth().numbers().count(ANN).get().used()).isEqualTo(1);
  }

  @Test
  default void R14_the_next_step_for_a_number_in_use_works() {
    HearthFixture town = HearthFixture.founded(this);
    town.open(ANN, willowHouse());
    DummyNhsNumber free = granted(town.hearth().numbers().suggest(BEN));
    CareHomeAccount home = town.open(BEN, oakLodge().dummyNhsNumber(free.toString()));
    assertThat(home.number()).isEqualTo(free);
  }

  @Test
  default void R3_an_nhs_number_belongs_to_one_account_in_the_system() {
    HearthFixture town = HearthFixture.founded(this);
    AccountHolder first = town.register(ANN, asha());
    Refusal refusal =
        refused(
            town.hearth().patients().register(BEN, asha().email("other@hearth.example").form()),
            "at-another-practice");
    assertThat(String.join(" ", refusal.nextSteps())).contains("ask support");
    assertThat(town.account(first.id())).isEqualTo(first);
  }

  @Test
  default void R4_an_email_address_belongs_to_one_account_whatever_its_letter_case() {
    HearthFixture town = HearthFixture.founded(this);
    town.register(ANN, asha().email("Shared@Hearth.Example"));
    CareHomeAccount home = town.open(ANN, willowHouse());

    refused(
        town.hearth().careHomes().open(BEN, oakLodge().email("shared@hearth.example").form()),
        "at-another-practice");
    refused(
        town.hearth().careHomes().open(ANN, oakLodge().email("shared@hearth.example").form()),
        "email-in-use");
    refused(
        town.hearth().patients().register(BEN, chidi().email("SHARED@HEARTH.EXAMPLE").form()),
        "at-another-practice");
    refused(
        town.hearth()
            .residents()
            .register(ANN, home.id(), chidi().email("shared@hearth.EXAMPLE").form()),
        "email-in-use");
    assertNotCreated(town, "9991000046");
  }

  @Test
  default void R4_a_care_homes_address_is_in_use_like_any_other() {
    HearthFixture town = HearthFixture.founded(this);
    town.open(ANN, willowHouse());
    refused(
        town.hearth().patients().register(ANN, asha().email("OFFICE@willow-house.example").form()),
        "email-in-use");
    assertNotCreated(town, "9991000011");
  }

  @Test
  default void R4_any_number_of_patients_may_have_none() {
    HearthFixture town = HearthFixture.founded(this);
    town.register(ANN, bert());
    AccountHolder other = town.register(ANN, chidi().email("").noEmailAddress(true));
    assertThat(other.email()).isEmpty();
  }

  @Test
  default void R14_the_next_step_for_an_email_address_in_use_works() {
    HearthFixture town = HearthFixture.founded(this);
    town.register(ANN, asha());
    CareHomeAccount home = town.open(ANN, willowHouse());
    Refusal refusal =
        refused(
            town.hearth()
                .residents()
                .register(ANN, home.id(), chidi().email("asha@hearth.example").form()),
            "email-in-use");
    assertThat(refusal.nextSteps().get(0)).contains("Patient Management", "search", "remove");

    List<Account> found =
        granted(
            town.hearth().patients().search(ANN, new PatientQuery.ByEmail("ASHA@hearth.example")));
    assertThat(found).hasSize(1);
    town.removeEmail(ANN, found.get(0).id());

    assertThat(town.register(ANN, home, chidi().email("asha@hearth.example")).email())
        .isEqualTo(found.get(0).email());
  }

  private static void assertNotCreated(HearthFixture town, String number) {
    assertThat(granted(town.hearth().accounts().byNumber(ANN, number)))
        .isInstanceOf(NumberSearch.NotFound.class);
  }
}
