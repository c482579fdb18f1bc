package org.hearth.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.domain.Fixtures.LIME_STREET;
import static org.hearth.domain.Fixtures.MILL_LANE;
import static org.hearth.domain.Fixtures.asha;
import static org.hearth.domain.Fixtures.ashaInWillowHouse;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecognitionTest {
  private static final PatientDetails ASHA = asha().details();

  static Stream<Patient> states() {
    return Stream.of(
        new AccountHolder(asha()),
        new ResetPatient(asha()),
        new FormerResident(asha()),
        ashaInWillowHouse());
  }

  @ParameterizedTest
  @MethodSource("states")
  void R23_date_of_birth_and_family_name_say_who_it_is_whatever_state_the_account_is_in(
      Patient known) {
    assertThat(recognise(known, ASHA).get()).isEqualTo(Recognition.BY_DETAILS);
    assertThat(recognise(known, named("Anna", "PATEL")).get()).isEqualTo(Recognition.BY_DETAILS);
    assertThat(recognise(known, named("Asha", "Patil")).isLeft()).isTrue();
    assertThat(recognise(known, born("1941-10-23")).isLeft()).isTrue();
  }

  @Test
  void R23_staff_who_may_look_at_both_may_confirm_that_it_is_the_same() {
    PatientDetails married = named("Asha", "Sharma");
    assertThat(recognise(married, LIME_STREET, SamePersonConfirmation.GIVEN).get())
        .isEqualTo(Recognition.BY_CONFIRMATION);
    assertThat(recognise(married, LIME_STREET, SamePersonConfirmation.NOT_GIVEN).getLeft())
        .isEqualTo(new AccountRefusal.DifferentPerson(Remedy.AMEND_OR_CONFIRM));
  }

  @Test
  void R23_a_confirmation_is_not_needed_where_the_persons_agree() {
    for (SamePersonConfirmation confirmation : SamePersonConfirmation.values()) {
      assertThat(recognise(ASHA, LIME_STREET, confirmation).get())
          .isEqualTo(Recognition.BY_DETAILS);
    }
  }

  @Test
  void R23_an_import_never_confirms() {
    assertThat(
            recognise(born("1930-01-01"), LIME_STREET, SamePersonConfirmation.IMPOSSIBLE).getLeft())
        .isEqualTo(new AccountRefusal.DifferentPerson(Remedy.AMEND));
  }

  @ParameterizedTest
  @EnumSource
  void R26_of_another_practices_account_nothing_is_compared(SamePersonConfirmation confirmation) {
    for (PatientDetails given : List.of(ASHA, born("1930-01-01"), named("Asha", "Sharma"))) {
      assertThat(recognise(given, MILL_LANE, confirmation).getLeft())
          .isEqualTo(new AccountRefusal.AtAnotherPractice());
    }
  }

  @ParameterizedTest
  @EnumSource
  void R26_an_account_that_was_left_as_moved_practice_is_the_next_practices_where_details_agree(
      SamePersonConfirmation confirmation) {
    FormerResident moved = new FormerResident(asha(), true);
    assertThat(Recognition.of(moved, new Registration(ASHA, MILL_LANE, confirmation)).get())
        .isEqualTo(Recognition.BY_DETAILS);
    PatientDetails other = born("1930-01-01");
    assertThat(Recognition.of(moved, new Registration(other, MILL_LANE, confirmation)).getLeft())
        .isEqualTo(new AccountRefusal.AtAnotherPractice());
  }

  @Test
  void what_tells_a_person_from_another_is_masked() {
    assertThat(ASHA.identity().toString()).isEqualTo("Identity[***]");
  }

  private static Either<Refusal, Recognition> recognise(Patient known, PatientDetails given) {
    return Recognition.of(
        known, new Registration(given, LIME_STREET, SamePersonConfirmation.NOT_GIVEN));
  }

  private static Either<Refusal, Recognition> recognise(
      PatientDetails given, OdsCode practice, SamePersonConfirmation confirmation) {
    return Recognition.of(ashaInWillowHouse(), new Registration(given, practice, confirmation));
  }

  private static PatientDetails named(String given, String family) {
    return details(PersonName.of(given, family), ASHA.dateOfBirth());
  }

  private static PatientDetails born(String day) {
    return details(ASHA.name(), DateOfBirth.of(day));
  }

  private static PatientDetails details(PersonName name, DateOfBirth birth) {
    return new PatientDetails(name, birth, ASHA.contact(), ASHA.email(), ASHA.housebound());
  }
}
