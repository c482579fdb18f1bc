package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.oakLodge;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.generator.PatientForms.chidi;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;

import io.vavr.control.Either;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.generator.PatientForms;
import org.junit.jupiter.api.Test;

/** A practice registers a resident as a dependent of a care home. */
public interface RegisteringAResidentStory extends HearthFactory {

  @Test
  default void what_was_written_down_is_what_the_resident_is() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident resident = fixture.register(ANN, home, bert());
    assertThat(resident.number().digits()).isEqualTo("9991000038");
    assertThat(resident.details().name().full()).isEqualTo("Bert O'Hara");
    assertThat(resident.details().dateOfBirth().day()).hasToString("1941-10-22");
    assertThat(resident.details().housebound()).isTrue();
    assertThat(resident.email()).isEmpty();
    assertThat(resident.practice()).isEqualTo(HearthFixture.LIME_STREET);
    assertThat(resident.link().careHome()).isEqualTo(home.id());
    assertThat(resident.link().from()).isEqualTo(HearthFixture.TODAY);
    assertThat(fixture.account(resident.id())).isEqualTo(resident);
    assertThat(fixture.residents(ANN, home.id())).containsExactly(resident);
  }

  @Test
  default void R2_a_number_whose_check_digit_is_wrong_is_refused() {
    assertFaulty(asha().nhsNumber("999 100 0012"), "nhsNumber");
    assertFaulty(asha().nhsNumber("5555555555"), "nhsNumber");
  }

  @Test
  default void R2_test_numbers_are_refused_where_the_policy_does_not_allow_them() {
    HearthFixture fixture = HearthFixture.founded(this, TestNumbers.REFUSED);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    assertThat(faultyFields(register(fixture, home, asha()))).containsExactly("nhsNumber");
    fixture.register(ANN, home, asha().nhsNumber("943 476 5919"));
  }

  @Test
  default void R5_it_is_confirmed_that_a_resident_without_an_address_has_none() {
    assertRefused(asha().email(""), "no-email-not-confirmed");
    assertFaulty(asha().noEmailAddress(true), "email");
  }

  @Test
  default void R7_a_care_home_is_not_registered_as_a_resident() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    CareHomeAccount other = fixture.open(ANN, oakLodge());
    Either<Refusal, Resident> answer =
        register(fixture, home, asha().nhsNumber(other.number().toString()));
    assertThat(faultyFields(answer)).containsExactly("nhsNumber");
    assertThat(fixture.account(other.id())).isEqualTo(other);
  }

  @Test
  default void R8_both_confirmations_are_needed_for_a_resident() {
    assertRefused(asha().confirmations(true, false), "confirmation-missing");
    assertRefused(asha().confirmations(false, true), "confirmation-missing");
    assertRefused(asha().confirmations(false, false), "confirmation-missing");
  }

  @Test
  default void R11_the_care_home_account_exists() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountId unknown = new AccountId(new UUID(1, 1));
    refused(
        fixture.hearth().residents().register(ANN, unknown, asha().form()), "care-home-not-found");
  }

  @Test
  default void R11_a_patient_is_no_care_home_to_register_under() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountId patient = fixture.register(ANN, chidi()).id();
    refused(
        fixture.hearth().residents().register(ANN, patient, asha().form()), "care-home-not-found");
  }

  @Test
  default void R11_the_care_home_is_registered_at_the_staff_members_practice() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    refused(
        fixture.hearth().residents().register(BEN, home.id(), asha().form()),
        "at-another-practice");
    assertThat(fixture.residents(ANN, home.id())).isEmpty();

    fixture.servedByBoth(home);
    assertThat(fixture.register(BEN, home, asha()).practice()).isEqualTo(HearthFixture.MILL_LANE);
  }

  @Test
  default void R13_each_field_is_needed_and_all_faults_are_told_at_once() {
    assertFaulty(
        asha()
            .nhsNumber("")
            .givenName("")
            .familyName("=1+1")
            .dateOfBirth("31/02/1950")
            .address("")
            .postcode("M24")
            .phone("")
            .email("none"),
        "nhsNumber",
        "givenName",
        "familyName",
        "dateOfBirth",
        "address",
        "postcode",
        "phone",
        "email");
  }

  @Test
  default void R13_the_date_of_birth_is_neither_in_the_future_nor_over_130_years_ago() {
    assertFaulty(asha().dateOfBirth("2026-03-03"), "dateOfBirth");
    assertFaulty(asha().dateOfBirth("1896-03-01"), "dateOfBirth");
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    fixture.register(ANN, home, asha().dateOfBirth("1896-03-02"));
    fixture.register(ANN, home, bert().dateOfBirth("2026-03-02"));
  }

  @Test
  default void R13_the_homes_own_telephone_number_will_do() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident resident = fixture.register(ANN, home, asha().phone(home.contact().phone().e164()));
    assertThat(resident.contact().phone()).isEqualTo(home.contact().phone());
  }

  private void assertFaulty(PatientForms form, String... fields) {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    assertThat(faultyFields(register(fixture, home, form))).containsExactlyInAnyOrder(fields);
    assertThat(fixture.residents(ANN, home.id())).isEmpty();
  }

  private void assertRefused(PatientForms form, String code) {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    refused(register(fixture, home, form), code);
    assertThat(fixture.residents(ANN, home.id())).isEmpty();
  }

  private static Either<Refusal, Resident> register(
      HearthFixture fixture, CareHomeAccount home, PatientForms form) {
    return fixture.hearth().residents().register(ANN, home.id(), form.form());
  }
}
