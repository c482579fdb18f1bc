package org.hearth.adapter.http.server.internal.page.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A date as the date input has it: day, month and year in fields of their own. */
public final class DateFields {
  public static final String DAY = "Day";
  public static final String MONTH = "Month";
  public static final String YEAR = "Year";

  private DateFields() {}

  /** The text dd/mm/yyyy; blank where nothing was typed. */
  public static String text(String day, String month, String year) {
    String[] parts = {day.strip(), month.strip(), year.strip()};
    return Stream.of(parts).allMatch(String::isEmpty)
        ? ""
        : Stream.of(parts)
            .map(part -> part.length() == 1 ? "0" + part : part)
            .collect(Collectors.joining("/"));
  }

  /** The three fields of a date. */
  public static Map<String, String> of(String name, LocalDate day) {
    return Map.of(
        name + DAY,
        Integer.toString(day.getDayOfMonth()),
        name + MONTH,
        Integer.toString(day.getMonthValue()),
        name + YEAR,
        Integer.toString(day.getYear()));
  }
}
