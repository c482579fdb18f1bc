package org.hearth.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.time.api.Dates;
import org.hearth.domain.Texts;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.text.TypedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateOfBirthTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(1890, 1, 1), LocalDate.of(2030, 12, 31));
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.around(days().map(BRITISH::format));
  }

  @Property
  void R13_every_day_is_read_in_both_ways_of_writing_it(@ForAll("days") LocalDate day) {
    Statistics.collect(day.getMonthValue() == 2 && day.getDayOfMonth() == 29 ? "leap day" : "");
    assertThat(DateOfBirth.parse(day.toString()).get().day()).isEqualTo(day);
    assertThat(DateOfBirth.parse(BRITISH.format(day)).get().day()).isEqualTo(day);
    assertThat(DateOfBirth.of(day.toString()).day()).isEqualTo(day);
  }

  @Property
  void R13_any_text_is_answered_with_a_date_or_a_fault(@ForAll("texts") String text) {
    DateOfBirth.parse(text)
        .peek(
            date ->
                assertThat(TypedText.clean(text))
                    .contains(Integer.toString(date.day().getDayOfMonth())))
        .swap()
        .peek(fault -> assertThat(fault.message()).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/1950",
        "1950-02-31",
        "29/02/1950",
        "1900-02-29",
        "31/04/1950",
        "00/01/1950",
        "13/13/1950",
        "1950-00-10"
      })
  void R13_days_that_the_calendar_does_not_have_are_told_apart(String text) {
    assertThat(DateOfBirth.parse(text).getError().message()).contains("calendar");
  }

  @ParameterizedTest
  @CsvSource({"29/02/1952, 1952-02-29", "2000-02-29, 2000-02-29", "03/04/1950, 1950-04-03"})
  void R13_a_leap_day_is_a_day_and_the_day_comes_before_the_month(String text, LocalDate day) {
    assertThat(DateOfBirth.parse(text).get().day()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1950",
        "22/10/50",
        "22.10.1950",
        "22-10-1950",
        "1950/10/22",
        "1950-10/22",
        "22 Oct 1950",
        "1950-1-022",
        "+950-10-22",
        "\u0661\u0669\u0665\u0660-10-22",
        "18557",
        "1950-10-22T00:00",
        "1950-10-22 00:00:00",
        "1950-10-2",
        "2/3/1950",
        "\uff12\uff12/10/1950",
        "22\uff0f10\uff0f1950",
        "1950\u201310\u201322",
        "10/22/50",
        "18557.0"
      })
  void R13_other_ways_of_writing_are_refused_with_an_example(String text) {
    assertThat(DateOfBirth.parse(text).getError().message()).contains("1950-10-22");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22/10/1950\u00a0",
        "\ufeff22/10/1950",
        "22/\u200b10/1950",
        "\u200e1950-10-22\u200e",
        "\t1950-10-22\u001a"
      })
  void R13_a_date_is_read_whatever_came_along_with_it(String text) {
    assertThat(DateOfBirth.parse(text).get()).isEqualTo(DateOfBirth.of("1950-10-22"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void R13_a_blank_date_is_missing(String text) {
    assertThat(DateOfBirth.parse(text).getError()).isEqualTo(Fault.MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, true",
    "2026-03-03, false",
    "1896-03-02, true",
    "1896-03-01, false",
    "0000-01-01, false"
  })
  void R13_a_person_is_born_by_today_and_at_most_130_years_ago(String born, boolean accepted) {
    assertThat(DateOfBirth.of(born).faultOfPerson(TODAY).isEmpty()).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-03-02, true",
    "2008-03-03, false",
    "2008-02-29, true",
    "2026-03-03, false",
    "1896-03-01, false"
  })
  void R6_an_adult_is_18_on_the_birthday_itself(String born, boolean accepted) {
    assertThat(DateOfBirth.of(born).faultOfAdult(TODAY).isEmpty()).isEqualTo(accepted);
  }

  @Test
  void R6_who_was_born_on_a_leap_day_is_18_on_the_first_of_march() {
    DateOfBirth leapDay = DateOfBirth.of("2008-02-29");
    assertThat(leapDay.faultOfAdult(LocalDate.of(2026, 2, 28))).isPresent();
    assertThat(leapDay.faultOfAdult(LocalDate.of(2026, 3, 1))).isEmpty();
  }

  @Property
  void R6_adults_are_those_with_18_whole_years(@ForAll("days") LocalDate day) {
    boolean adult = day.isBefore(TODAY) && ChronoUnit.YEARS.between(day, TODAY) >= 18;
    boolean alive = !day.isBefore(LocalDate.of(1896, 3, 2));
    assertThat(new DateOfBirth(day).faultOfAdult(TODAY).isEmpty()).isEqualTo(adult && alive);
  }
}
