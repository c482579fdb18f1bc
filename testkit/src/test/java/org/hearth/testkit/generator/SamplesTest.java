package org.hearth.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented values outside jqwik. */
class SamplesTest {
  static Set<Class<?>> types() {
    return Generators.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void one_seed_gives_the_same_values_of_each_type(Class<?> type) {
    List<?> values = Samples.seeded(7).next(type, 50);

    assertThat(values).hasSize(50).allMatch(type::isInstance);
    assertThat(Samples.seeded(7).next(type, 50)).isEqualTo(values);
  }

  @Test
  void another_seed_gives_other_values_and_each_call_the_next() {
    Samples samples = Samples.seeded(7);

    assertThat(samples.next(PatientForm.class))
        .isNotEqualTo(Samples.seeded(8).next(PatientForm.class))
        .isNotEqualTo(samples.next(PatientForm.class));
  }

  @Test
  void one_seed_gives_the_same_values_in_another_process() {
    Samples samples = Samples.seeded(7);

    assertThat(samples.next(NamePart.class, 3))
        .extracting(NamePart::text)
        .containsExactly("IQSPeGtuzCeGzBzrURMHkG", "Zo\u00eb", "zaQsZKnIhsdKZxNsdw");
    assertThat(samples.next(Refusal.Invalid.class).faults())
        .extracting(FieldFault::field)
        .containsExactly("postcode", "email", "nhsNumber", "nhsNumber", "address");
  }

  @Test
  void what_is_wrong_comes_from_its_own_generator() {
    assertThat(
            Samples.seeded(7)
                .next(PatientForms.withFaults(Set.of("postcode"), HearthFixture.TODAY), 20))
        .hasSize(20)
        .noneMatch(form -> form.read(HearthFixture.TODAY, TestNumbers.ALLOWED).isValid());
  }

  @Test
  void a_type_that_is_not_generated_is_refused_in_words() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.seeded(7).next(String.class))
        .withMessageContaining("java.lang.String is not generated")
        .withMessageContaining("PatientForm");
  }
}
