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
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    CareHomeAccount other = fixture.open(ANN, elmCourt());
    Resident asha = fixture.register(ANN, home, asha());
    assertThat(register(fixture, home, mary()).getLeft()).isEqualTo(AMEND_OR_CONFIRM);
    assertThat(register(fixture, other, mary()).getLeft()).isEqualTo(AMEND_OR_CONFIRM);
    assertUntouched(fixture, asha);
  }

  @Test
  default void R23_an_account_of_ones_own_is_not_known_by_the_number_alone() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    AccountHolder asha = fixture.register(ANN, asha());
    assertThat(register(fixture, home, mary()).getLeft()).isEqualTo(AMEND_OR_CONFIRM);
    assertThat(fixture.hearth().patients().register(ANN, mary().form()).getLeft())
        .isEqualTo(AMEND_OR_CONFIRM);
    assertUntouched(fixture, asha);
  }

  @Test
  default void R23_after_a_reset_the_next_person_with_the_number_does_not_get_the_account() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    AccountHolder asha = fixture.register(ANN, asha());
    fixture.submit(ANN, asha.id());
    Patient reset = granted(fixture.hearth().support().reset(SUE, asha.id(), "moves in"));
    assertThat(register(fixture, home, mary()).getLeft()).isEqualTo(AMEND_OR_CONFIRM);
    assertUntouched(fixture, reset);
    assertThat(fixture.requests(HearthFixture.onShiftAt(home))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  default void R23_after_a_link_ended_the_next_person_with_the_number_does_not_get_the_account(
      EndReason reason) {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident asha = fixture.register(ANN, home, asha());
    fixture.submit(ANN, asha.id());
    Patient former =
        granted(fixture.hearth().residents().end(ANN, asha.id(), reason, HearthFixture.TODAY));
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThat(register(fixture, home, mary()).getLeft()).isEqualTo(AMEND_OR_CONFIRM);
    }
    refused(fixture.hearth().residents().move(ANN, asha.id(), home.id()), "not-a-dependent");
    assertUntouched(fixture, former);
    assertThat(fixture.requests(HearthFixture.onShiftAt(home))).isEmpty();
  }

  @Test
  default void R23_a_patient_with_the_number_of_another_is_told_apart_from_one_registered_twice() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder asha = fixture.register(ANN, asha());
    refused(
        fixture.hearth().patients().register(ANN, asha().email("x@hearth.example").form()),
        "number-in-use");
    refused(fixture.hearth().patients().register(ANN, mary().form()), "different-person");
    refused(
        fixture.hearth().patients().register(ANN, mary().samePersonConfirmed().form()),
        "number-in-use");
    assertUntouched(fixture, asha);
  }

  @ParameterizedTest
  @CsvSource({"Patel,1944-12-30", "Maple,1941-10-22", "Patell,22/10/1941", "Patel,1941-10-23"})
  default void R23_date_of_birth_and_family_name_must_both_agree(String family, String born) {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident asha = fixture.register(ANN, home, asha());
    refused(
        register(fixture, home, mary().familyName(family).dateOfBirth(born)), "different-person");
    assertUntouched(fixture, asha);
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
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    fixture.register(ANN, home, bert().familyName("O\u2019Hara-Z\u00fcrich"));
    refused(
        register(
            fixture,
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
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    fixture.register(ANN, home, asha());
    Refusal refusal = register(fixture, home, mary()).getLeft();
    assertThat(refusal.message() + refusal.nextSteps())
        .doesNotContainIgnoringCase("asha", "patel", "1941", "999", "willow", "mill lane");
    assertThat(refusal.nextSteps().get(0)).contains("letter or card");
  }

  @Test
  default void R23_staff_who_looked_at_both_confirm_and_the_record_takes_the_new_details() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    AccountHolder asha = fixture.register(ANN, asha());
    fixture.submit(ANN, asha.id());
    granted(fixture.hearth().support().reset(SUE, asha.id(), "moves in"));
    Resident resident = fixture.register(ANN, home, mary().samePersonConfirmed());
    assertThat(resident.id()).isEqualTo(asha.id());
    assertThat(resident.details().name().full()).isEqualTo("Mary Maple");
    assertThat(resident.details().dateOfBirth().day()).hasToString("1944-12-30");
    assertThat(fixture.requests(HearthFixture.onShiftAt(home))).hasSize(1);
    assertThat(reasons(fixture)).containsExactly(CONFIRMED);
  }

  private static List<String> reasons(HearthFixture fixture) {
    return fixture.trail(ANN, AuditAction.RESIDENT_REGISTERED).stream()
        .map(entry -> entry.reason())
        .toList();
  }

  @Test
  default void R23_after_a_confirmation_the_other_rules_hold_as_ever() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    CareHomeAccount other = fixture.open(ANN, elmCourt());
    Resident asha = fixture.register(ANN, home, asha());
    AccountHolder bert = fixture.register(ANN, bert());
    refused(register(fixture, home, mary().samePersonConfirmed()), "already-registered");
    refused(
        register(fixture, other, mary().samePersonConfirmed()), "resident-of-another-care-home");
    refused(
        register(fixture, home, mary().nhsNumber("9991000038").samePersonConfirmed()),
        "resident-has-account");
    assertUntouched(fixture, asha);
    assertUntouched(fixture, bert);
  }

  @Test
  default void R23_a_confirmation_where_the_persons_agree_changes_nothing() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident asha = fixture.register(ANN, home, asha().samePersonConfirmed());
    granted(fixture.hearth().residents().end(ANN, asha.id(), EndReason.LEFT, HearthFixture.TODAY));
    fixture.register(ANN, home, asha().samePersonConfirmed());
    assertThat(reasons(fixture)).containsExactly(ORDINARY, ORDINARY);
  }

  @Test
  default void R26_a_former_resident_is_not_for_another_practice_to_take() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(BEN, oakLodge());
    Resident asha = fixture.register(ANN, fixture.open(ANN, willowHouse()), asha());
    Patient former =
        granted(
            fixture.hearth().residents().end(ANN, asha.id(), EndReason.LEFT, HearthFixture.TODAY));
    for (PatientForms form : List.of(asha(), mary(), mary().samePersonConfirmed())) {
      assertThat(fixture.hearth().residents().register(BEN, home.id(), form.form()).getLeft())
          .isEqualTo(new AccountRefusal.AtAnotherPractice());
      assertThat(fixture.hearth().patients().register(BEN, form.form()).getLeft())
          .isEqualTo(new AccountRefusal.AtAnotherPractice());
    }
    assertUntouched(fixture, former);
  }

  /** The account is as it was, and the trail has no registration but the first. */
  private static void assertUntouched(HearthFixture fixture, Patient patient) {
    assertThat(fixture.account(patient.id())).isEqualTo(patient);
    assertThat(fixture.trail(Optional.of(patient.id())))
        .extracting(entry -> entry.action())
        .filteredOn(
            action ->
                action == AuditAction.RESIDENT_REGISTERED
                    || action == AuditAction.PATIENT_REGISTERED)
        .hasSize(1);
  }

  private static Either<Refusal, Resident> register(
      HearthFixture fixture, CareHomeAccount home, PatientForms form) {
    return fixture.hearth().residents().register(ANN, home.id(), form.form());
  }
}
