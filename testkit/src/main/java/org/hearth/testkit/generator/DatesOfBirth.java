package org.hearth.testkit.generator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Dates of birth as text, ISO and dd/mm/yyyy, judged on a day. */
public final class DatesOfBirth {
  private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private DatesOfBirth() {}

  /**
   * Of a person who lives on that day.
   *
   * @param today the day by which ages are judged
   * @return a generator of texts
   */
  public static Arbitrary<String> ofPersons(LocalDate today) {
    return written(today.minusYears(130), today);
  }

  /**
   * Of a person who is 18 on that day.
   *
   * @param today the day by which ages are judged
   * @return a generator of texts
   */
  public static Arbitrary<String> ofAdults(LocalDate today) {
    return written(today.minusYears(130), today.minusYears(18));
  }

  /**
   * Of an adult, on whatever day until 2060.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> ofAdults() {
    return written(LocalDate.of(1931, 1, 1), LocalDate.of(2000, 12, 31));
  }

  /**
   * Of a person who is not yet 18 on that day.
   *
   * @param today the day by which ages are judged
   * @return a generator of texts
   */
  public static Arbitrary<String> ofMinors(LocalDate today) {
    return written(today.minusYears(18).plusDays(1), today);
  }

  /**
   * No person's, whatever their age.
   *
   * @param today the day by which ages are judged
   * @return a generator of texts
   */
  public static Arbitrary<String> faulty(LocalDate today) {
    return Arbitraries.of(
        "",
        "31/02/1950",
        "1950-02-29",
        "1950",
        "22/10/50",
        "18557",
        today.plusDays(1).toString(),
        BRITISH.format(today.minusYears(130).minusDays(1)));
  }

  private static Arbitrary<String> written(LocalDate first, LocalDate last) {
    return Combinators.combine(
            Arbitraries.longs().between(first.toEpochDay(), last.toEpochDay()),
            Arbitraries.of(DateTimeFormatter.ISO_LOCAL_DATE, BRITISH))
        .as((day, way) -> way.format(LocalDate.ofEpochDay(day)));
  }
}
