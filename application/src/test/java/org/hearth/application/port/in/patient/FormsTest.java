package org.hearth.application.port.in.patient;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.application.port.in.user.AddUser;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.number.TestNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms report their faults, by either door, and disclose nothing about the person. */
class FormsTest {
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private static final PatientForm WRONG_PATIENT =
      new PatientForm(
          "9434765918",
          "",
          "=1+1",
          "31/02/1941",
          " ",
          "M24",
          "1.6E9",
          "asha@",
          false,
          false,
          Confirmations.BOTH);
  private static final CareHomeForm WRONG_HOME =
      new CareHomeForm(
          "999-999-001", "=Willow", "1950", "", "M24", "0161", "office@", Confirmations.BOTH);

  @Test
  void R13_a_validator_finds_the_faults_that_the_form_itself_finds() {
    assertThat(VALIDATOR.validate(WRONG_PATIENT))
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactlyInAnyOrderElementsOf(
            WRONG_PATIENT.read(TODAY, TestNumbers.ALLOWED).getError().map(FieldFault::field));
    assertThat(VALIDATOR.validate(WRONG_HOME))
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactlyInAnyOrderElementsOf(
            WRONG_HOME.read(TODAY).getError().map(FieldFault::field));
  }

  @Test
  void all_fields_of_a_patient_and_of_a_home_can_be_wrong_at_once() {
    assertThat(WRONG_PATIENT.read(TODAY, TestNumbers.ALLOWED).getError()).hasSize(8);
    assertThat(WRONG_HOME.read(TODAY).getError()).hasSize(7);
  }

  static Stream<Object> forms() {
    return Stream.of(
        WRONG_PATIENT,
        WRONG_HOME,
        DetailsForm.contact("12 Mill Lane", "M24 2FU", "0161 653 2454", "asha@hearth.example"),
        new PatientQuery.ByEmail("asha@hearth.example"),
        new PatientQuery.ByNumber("9434765919"),
        new PatientQuery.ByNameAndBirth("Patel", "1941-10-22"),
        new AddUser.UserForm("asha@hearth.example", "Asha", Optional.empty(), "a long password"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void nothing_that_was_typed_is_printed(Object form) {
    assertThat(form.toString()).matches("\\w+\\[\\*\\*\\*]");
  }
}
