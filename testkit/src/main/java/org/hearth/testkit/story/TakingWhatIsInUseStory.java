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
    HearthFixture fixture = HearthFixture.founded(this);
    fixture.open(ANN, willowHouse().dummyNhsNumber("999-999-0003"));
    refused(fixture.hearth().careHomes().open(BEN, oakLodge().form()), "at-another-practice");
    Refusal refusal =
        refused(fixture.hearth().careHomes().open(ANN, oakLodge().form()), "number-in-use");
    assertThat(refusal.nextSteps().get(0)).contains("another free dummy number");
    assertThat(fixture.hearth().numbers().count(ANN).get().used()).isEqualTo(1);
  }

  @Test
  default void R14_the_next_step_for_a_number_in_use_works() {
    HearthFixture fixture = HearthFixture.founded(this);
    fixture.open(ANN, willowHouse());
    DummyNhsNumber free = granted(fixture.hearth().numbers().suggest(BEN));
    CareHomeAccount home = fixture.open(BEN, oakLodge().dummyNhsNumber(free.toString()));
    assertThat(home.number()).isEqualTo(free);
  }

  @Test
  default void R3_an_nhs_number_belongs_to_one_account_in_the_system() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder first = fixture.register(ANN, asha());
    Refusal refusal =
        refused(
            fixture.hearth().patients().register(BEN, asha().email("other@hearth.example").form()),
            "at-another-practice");
    assertThat(String.join(" ", refusal.nextSteps())).contains("ask support");
    assertThat(fixture.account(first.id())).isEqualTo(first);
  }

  @Test
  default void R4_an_email_address_belongs_to_one_account_whatever_its_letter_case() {
    HearthFixture fixture = HearthFixture.founded(this);
    fixture.register(ANN, asha().email("Shared@Hearth.Example"));
    CareHomeAccount home = fixture.open(ANN, willowHouse());

    refused(
        fixture.hearth().careHomes().open(BEN, oakLodge().email("shared@hearth.example").form()),
        "at-another-practice");
    refused(
        fixture.hearth().careHomes().open(ANN, oakLodge().email("shared@hearth.example").form()),
        "email-in-use");
    refused(
        fixture.hearth().patients().register(BEN, chidi().email("SHARED@HEARTH.EXAMPLE").form()),
        "at-another-practice");
    refused(
        fixture
            .hearth()
            .residents()
            .register(ANN, home.id(), chidi().email("shared@hearth.EXAMPLE").form()),
        "email-in-use");
    assertNotCreated(fixture, "9991000046");
  }

  @Test
  default void R4_a_care_homes_address_is_in_use_like_any_other() {
    HearthFixture fixture = HearthFixture.founded(this);
    fixture.open(ANN, willowHouse());
    refused(
        fixture
            .hearth()
            .patients()
            .register(ANN, asha().email("OFFICE@willow-house.example").form()),
        "email-in-use");
    assertNotCreated(fixture, "9991000011");
  }

  @Test
  default void R4_any_number_of_patients_may_have_none() {
    HearthFixture fixture = HearthFixture.founded(this);
    fixture.register(ANN, bert());
    AccountHolder other = fixture.register(ANN, chidi().email("").noEmailAddress(true));
    assertThat(other.email()).isEmpty();
  }

  @Test
  default void R14_the_next_step_for_an_email_address_in_use_works() {
    HearthFixture fixture = HearthFixture.founded(this);
    fixture.register(ANN, asha());
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Refusal refusal =
        refused(
            fixture
                .hearth()
                .residents()
                .register(ANN, home.id(), chidi().email("asha@hearth.example").form()),
            "email-in-use");
    assertThat(refusal.nextSteps().get(0)).contains("Patient Management", "search", "remove");

    List<Account> found =
        granted(
            fixture
                .hearth()
                .patients()
                .search(ANN, new PatientQuery.ByEmail("ASHA@hearth.example")));
    assertThat(found).hasSize(1);
    fixture.removeEmail(ANN, found.get(0).id());

    assertThat(fixture.register(ANN, home, chidi().email("asha@hearth.example")).email())
        .isEqualTo(found.get(0).email());
  }

  private static void assertNotCreated(HearthFixture fixture, String number) {
    assertThat(granted(fixture.hearth().accounts().byNumber(ANN, number)))
        .isInstanceOf(NumberSearch.NotFound.class);
  }
}
