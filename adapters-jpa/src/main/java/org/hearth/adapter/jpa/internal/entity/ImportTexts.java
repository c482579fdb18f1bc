package org.hearth.adapter.jpa.internal.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.RefusalText;

/** What {@code import_job} keeps in lines of text. */
final class ImportTexts {
  private ImportTexts() {}

  /** A line for each outcome: {@code 521 created}. */
  static String write(Map<String, Long> outcomes) {
    return outcomes.entrySet().stream()
        .map(outcome -> outcome.getValue() + " " + outcome.getKey())
        .collect(Collectors.joining("\n"));
  }

  static Map<String, Long> outcomes(String lines) {
    Map<String, Long> outcomes = new HashMap<>();
    lines
        .lines()
        .forEach(
            line -> {
              int end = line.indexOf(' ');
              outcomes.put(line.substring(end + 1), Long.valueOf(line.substring(0, end)));
            });
    return outcomes;
  }

  /** A line for each column, by its name: {@code phone=Telephone}. */
  static String writeColumns(Map<String, String> columns) {
    return columns.entrySet().stream()
        .map(column -> column.getKey() + "=" + column.getValue())
        .collect(Collectors.joining("\n"));
  }

  static Map<String, String> columns(String lines) {
    Map<String, String> columns = new HashMap<>();
    lines
        .lines()
        .forEach(
            line -> {
              int end = line.indexOf('=');
              columns.put(line.substring(0, end), line.substring(end + 1));
            });
    return columns;
  }

  /** The message in the first line, a line for each next step. */
  static String write(RefusalText refusal) {
    return Stream.concat(Stream.of(refusal.message()), refusal.nextSteps().stream())
        .collect(Collectors.joining("\n"));
  }

  static RefusalText refusal(String code, String lines) {
    List<String> texts = lines.lines().toList();
    return new RefusalText(code, texts.get(0), texts.subList(1, texts.size()));
  }
}
