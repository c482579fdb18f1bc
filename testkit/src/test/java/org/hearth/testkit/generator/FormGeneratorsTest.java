package org.hearth.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.refusal.Refusal;

/** What the generators call right is right, and what they call wrong is wrong in those fields. */
class FormGeneratorsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Provide
  Arbitrary<Tuple2<Set<String>, PatientForm>> patients() {
    return Arbitraries.subsetOf(PatientForms.fields())
        .flatMap(wrong -> PatientForms.withFaults(wrong, TODAY).map(form -> Tuple.of(wrong, form)));
  }

  @Provide
  Arbitrary<Tuple2<Set<String>, CareHomeForm>> homes() {
    return Arbitraries.subsetOf(CareHomeForms.fields())
        .flatMap(
            wrong -> CareHomeForms.withFaults(wrong, TODAY).map(form -> Tuple.of(wrong, form)));
  }

  @Provide
  Arbitrary<Refusal> refusals() {
    return Refusals.any();
  }

  @Property
  void a_patient_is_wrong_in_exactly_the_chosen_fields(
      @ForAll("patients") Tuple2<Set<String>, PatientForm> patient) {
    Set<String> wrong =
        patient
            .get2()
            .read(TODAY, TestNumbers.ALLOWED)
            .fold(FormGeneratorsTest::fields, form -> Set.of());
    assertThat(wrong).isEqualTo(patient.get1());
  }

  @Property
  void a_care_home_is_wrong_in_exactly_the_chosen_fields(
      @ForAll("homes") Tuple2<Set<String>, CareHomeForm> home) {
    Set<String> wrong = home.get2().read(TODAY).fold(FormGeneratorsTest::fields, form -> Set.of());
    assertThat(wrong).isEqualTo(home.get1());
  }

  @Property
  void a_refusal_has_all_that_a_transport_needs(@ForAll("refusals") Refusal refusal) {
    assertThat(refusal.code()).matches("[a-z-]+");
    assertThat(refusal.nextSteps()).isNotEmpty();
  }

  private static Set<String> fields(Seq<FieldFault> faults) {
    return faults.map(FieldFault::field).toJavaSet();
  }
}
