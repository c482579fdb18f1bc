package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.elmCourt;
import static org.hearth.testkit.generator.CareHomeForms.oakLodge;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.SUE;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.Remedy;
import org.hearth.testkit.generator.PatientForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number leads to the account of another person, for a digit was mistyped. */
public interface SamePersonStory extends HearthFactory {
  String ORDINARY = "details checked, holder agrees";
  String CONFIRMED = ORDINARY + "; confirmed to be the same person";
  Refusal AMEND_OR_CONFIRM = new AccountRefusal.DifferentPerson(Remedy.AMEND_OR_CONFIRM);

  /** Has Asha's number by mistake, and nothing else of hers. */
  private static PatientForms mary() {
    return PatientForms.patient("999 100 0011", "Mary", "Maple")
        .dateOfBirth("1944-12-30")
        .noEmailAddress(true);
  }

  @Test
  default void R23_a_present_resident_is_not_known_by_the_number_alone() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    CareHomeAccount other = town.open(ANN, elmCourt());
    Resident asha = town.register(ANN, home, asha());
    assertThat(register(town, home, mary()).getLeft()).isEqualTo(AMEND_OR_CONFIRM);
    assertThat(register(town, other, mary()).getLeft()).isEqualTo(AMEND_OR_CONFIRM);
    assertUntouched(town, asha);
  }

  @Test
  default void R23_an_account_of_ones_own_is_not_known_by_the_number_alone() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    AccountHolder asha = town.register(ANN, asha());
    assertThat(register(town, home, mary()).getLeft()).isEqualTo(AMEND_OR_CONFIRM);
    assertThat(town.hearth().patients().register(ANN, mary().form()).getLeft())
        .isEqualTo(AMEND_OR_CONFIRM);
    assertUntouched(town, asha);
  }

  @Test
  default void R23_after_a_reset_the_next_person_with_the_number_does_not_get_the_account() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    AccountHolder asha = town.register(ANN, asha());
    town.submit(ANN, asha.id());
    Patient reset = granted(town.hearth().support().reset(SUE, asha.id(), "moves in"));
    assertThat(register(town, home, mary()).getLeft()).isEqualTo(AMEND_OR_CONFIRM);
    assertUntouched(town, reset);
    assertThat(town.requests(HearthFixture.onShiftAt(home))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  default void R23_after_a_link_ended_the_next_person_with_the_number_does_not_get_the_account(
      EndReason reason) {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    Resident asha = town.register(ANN, home, asha());
    town.submit(ANN, asha.id());
    Patient former =
        granted(town.hearth().residents().end(ANN, asha.id(), reason, HearthFixture.TODAY));
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThat(register(town, home, mary()).getLeft()).isEqualTo(AMEND_OR_CONFIRM);
    }
    refused(town.hearth().residents().move(ANN, asha.id(), home.id()), "not-a-dependent");
    assertUntouched(town, former);
    assertThat(town.requests(HearthFixture.onShiftAt(home))).isEmpty();
  }

  @Test
  default void R23_a_patient_with_the_number_of_another_is_told_apart_from_one_registered_twice() {
    HearthFixture town = HearthFixture.founded(this);
    AccountHolder asha = town.register(ANN, asha());
    refused(
        town.hearth().patients().register(ANN, asha().email("x@hearth.example").form()),
        "number-in-use");
    refused(town.hearth().patients().register(ANN, mary().form()), "different-person");
    refused(
        town.hearth().patients().register(ANN, mary().samePersonConfirmed().form()),
        "number-in-use");
    assertUntouched(town, asha);
  }

  @ParameterizedTest
  @CsvSource({"Patel,1944-12-30", "Maple,1941-10-22", "Patell,22/10/1941", "Patel,1941-10-23"})
  default void R23_date_of_birth_and_family_name_must_both_agree(String family, String born) {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    Resident asha = town.register(ANN, home, asha());
    refused(register(town, home, mary().familyName(family).dateOfBirth(born)), "different-person");
    assertUntouched(town, asha);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O\u2019Hara-Z\u00fcrich",
        "O'HARA-Z\u00dcRICH",
        "o'hara-zurich",
        "OHara Zurich",
        "O\u2019Hara\u2010Zu\u0308rich",
        "O Hara Zurich"
      })
  default void R23_the_spelling_of_the_family_name_may_vary_and_so_may_all_other_details(
      String spelling) {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    town.register(ANN, home, bert().familyName("O\u2019Hara-Z\u00fcrich"));
    refused(
        register(
            town,
            home,
            bert()
                .familyName(spelling)
                .givenName("Albert")
                .address("9 Elsewhere")
                .postcode("M1 1AE")
                .phone("0161 496 0001")),
        "already-registered");
  }

  @Test
  default void R23_the_refusal_tells_nothing_of_the_account_that_has_the_number() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    town.register(ANN, home, asha());
    Refusal refusal = register(town, home, mary()).getLeft();
    assertThat(refusal.message() + refusal.nextSteps())
        .doesNotContainIgnoringCase("asha", "patel", "1941", "999", "willow", "mill lane");
    assertThat(refusal.nextSteps().get(0)).contains("letter or card");
  }

  @Test
  default void R23_staff_who_looked_at_both_confirm_and_the_record_takes_the_new_details() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    AccountHolder asha = town.register(ANN, asha());
    town.submit(ANN, asha.id());
    granted(town.hearth().support().reset(SUE, asha.id(), "moves in"));
    Resident resident = town.register(ANN, home, mary().samePersonConfirmed());
    assertThat(resident.id()).isEqualTo(asha.id());
    assertThat(resident.details().name().full()).isEqualTo("Mary Maple");
    assertThat(resident.details().dateOfBirth().day()).hasToString("1944-12-30");
    assertThat(town.requests(HearthFixture.onShiftAt(home))).hasSize(1);
    assertThat(reasons(town)).containsExactly(CONFIRMED);
  }

  private static List<String> reasons(HearthFixture town) {
    return town.trail(ANN, AuditAction.RESIDENT_REGISTERED).stream()
        .map(entry -> entry.reason())
        .toList();
  }

  @Test
  default void R23_after_a_confirmation_the_other_rules_hold_as_ever() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    CareHomeAccount other = town.open(ANN, elmCourt());
    Resident asha = town.register(ANN, home, asha());
    AccountHolder bert = town.register(ANN, bert());
    refused(register(town, home, mary().samePersonConfirmed()), "already-registered");
    refused(register(town, other, mary().samePersonConfirmed()), "resident-of-another-care-home");
    refused(
        register(town, home, mary().nhsNumber("9991000038").samePersonConfirmed()),
        "resident-has-account");
    assertUntouched(town, asha);
    assertUntouched(town, bert);
  }

  @Test
  default void R23_a_confirmation_where_the_persons_agree_changes_nothing() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    Resident asha = town.register(ANN, home, asha().samePersonConfirmed());
    granted(town.hearth().residents().end(ANN, asha.id(), EndReason.LEFT, HearthFixture.TODAY));
    town.register(ANN, home, asha().samePersonConfirmed());
    assertThat(reasons(town)).containsExactly(ORDINARY, ORDINARY);
  }

  @Test
  default void R26_a_former_resident_is_not_for_another_practice_to_take() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(BEN, oakLodge());
    Resident asha = town.register(ANN, town.open(ANN, willowHouse()), asha());
    Patient former =
        granted(town.hearth().residents().end(ANN, asha.id(), EndReason.LEFT, HearthFixture.TODAY));
    for (PatientForms form : List.of(asha(), mary(), mary().samePersonConfirmed())) {
      assertThat(town.hearth().residents().register(BEN, home.id(), form.form()).getLeft())
          .isEqualTo(new AccountRefusal.AtAnotherPractice());
      assertThat(town.hearth().patients().register(BEN, form.form()).getLeft())
          .isEqualTo(new AccountRefusal.AtAnotherPractice());
    }
    assertUntouched(town, former);
  }

  /** The account is as it was, and the trail has no registration but the first. */
  private static void assertUntouched(HearthFixture town, Patient patient) {
    assertThat(town.account(patient.id())).isEqualTo(patient);
    assertThat(town.trail(Optional.of(patient.id())))
        .extracting(entry -> entry.action())
        .filteredOn(
            action ->
                action == AuditAction.RESIDENT_REGISTERED
                    || action == AuditAction.PATIENT_REGISTERED)
        .hasSize(1);
  }

  private static Either<Refusal, Resident> register(
      HearthFixture town, CareHomeAccount home, PatientForms form) {
    return town.hearth().residents().register(ANN, home.id(), form.form());
  }
}
