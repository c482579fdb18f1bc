package org.hearth.testkit.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import net.jqwik.api.SampleReportingFormat;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.generator.PatientForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A failure tells two people apart, although each masks itself. */
class FailuresShowInventedValuesTest {
  private static final NamePart ASHA = new NamePart("Asha");
  private static final NamePart BERT = new NamePart("Bert");

  static Stream<List<Object>> pairs() {
    return Stream.of(
        List.of(ASHA, BERT),
        List.of(List.of(ASHA), List.of(BERT)),
        List.of(Optional.of(ASHA), Optional.of(BERT)),
        List.of(Map.of("name", ASHA), Map.of("name", BERT)),
        List.of(Either.<Refusal, NamePart>right(ASHA), Either.<Refusal, NamePart>right(BERT)),
        List.of(Either.left(List.of(ASHA)), Either.left(List.of(BERT))),
        List.of(Validation.<Fault, NamePart>valid(ASHA), Validation.<Fault, NamePart>valid(BERT)),
        List.of(new PersonName(ASHA, ASHA), new PersonName(ASHA, BERT)),
        List.of(PatientForms.asha().form(), PatientForms.bert().form()),
        List.of(reading(PatientForms.asha()), reading(PatientForms.bert())));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void an_assertion_prints_both(List<Object> pair) {
    assertThat(pair.toString()).doesNotContain("Asha").doesNotContain("Bert");
    assertThatThrownBy(() -> assertThat(pair.get(0)).isEqualTo(pair.get(1)))
        .hasMessageContaining("\"Asha\"")
        .hasMessageContaining("\"Bert\"")
        .message()
        .doesNotContain("***");
  }

  @Test
  void a_failed_property_reports_what_the_sample_holds() {
    SampleReportingFormat format =
        ServiceLoader.load(SampleReportingFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(each -> each.appliesTo(ASHA))
            .findFirst()
            .orElseThrow();

    assertThat(format.label(ASHA)).contains("NamePart");
    assertThat(format.report(ASHA)).hasToString("{text=Asha}");
    assertThat(format.appliesTo("Asha")).isFalse();
  }

  private static PatientForm.Reading reading(PatientForms form) {
    return form.form().read(LocalDate.of(2026, 3, 2), TestNumbers.ALLOWED).get();
  }
}
