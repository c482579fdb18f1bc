package org.hearth.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.refusal.Refusal;

/** A parameter of a type of Hearth is enough for a property. */
@Domain(HearthDomain.class)
class HearthDomainTest {
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2060, 12, 31));

  @Property
  void a_form_is_right_on_whatever_day_it_is_read(
      @ForAll PatientForm patient, @ForAll CareHomeForm home) {
    for (LocalDate day : DAYS) {
      assertThat(patient.read(day, TestNumbers.ALLOWED).isValid()).isTrue();
      assertThat(home.read(day).isValid()).isTrue();
    }
  }

  @Property(tries = 100)
  void values_come_alone_in_collections_and_beside_those_of_other_types(
      @ForAll @NotEmpty List<AccountNumber> numbers,
      @ForAll Optional<Refusal> refusal,
      @ForAll Actor actor,
      @ForAll int index) {
    assertThat(numbers).doesNotContainNull();
    assertThat(Stream.of(refusal, actor, index)).doesNotContainNull();
    numbers.forEach(number -> Statistics.label("dummy").collect(number instanceof DummyNhsNumber));
    Statistics.label("dummy").coverage(coverage -> coverage.check(true).count(times -> times > 0));
    Statistics.label("dummy").coverage(coverage -> coverage.check(false).count(times -> times > 0));
  }
}
