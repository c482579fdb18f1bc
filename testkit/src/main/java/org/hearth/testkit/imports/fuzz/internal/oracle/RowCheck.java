package org.hearth.testkit.imports.fuzz.internal.oracle;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.Line;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** Checks of the reported rows. */
enum RowCheck implements Check {
  EVERY_ROW_IS_TOLD_ONCE(
      (file, fault) -> {
        Attempt first = file.observed().first();
        if (file.isRefused()) {
          return;
        }
        if (file.lines().isEmpty()) {
          fault.accept("reported are " + first.codes());
        }
        ImportSummary summary = first.answer().get();
        Map<String, Long> counts =
            first.rows().stream()
                .collect(Collectors.groupingBy(RowOutcome::code, Collectors.counting()));
        if (summary.rows() != first.rows().size()
            || first.begun() != first.rows().size()
            || !summary.outcomes().equals(counts)) {
          fault.accept("reported are " + first.codes() + ", counted " + summary);
        }
      }),
  RIGHT_ROWS_ARE_IN_PLACE(
      (file, fault) ->
          file.eachRow(
              (outcome, line) -> {
                if (file.expected().of(line) == Verdict.RIGHT && !outcome.inPlace()) {
                  fault.accept("it is " + outcome);
                }
              })),
  WRONG_ROWS_ARE_REFUSED(
      (file, fault) ->
          file.eachRow(
              (outcome, line) -> {
                if (file.expected().of(line) == Verdict.WRONG && outcome.inPlace()) {
                  fault.accept("it is " + outcome);
                }
              })),
  SWALLOWED_ROWS_ARE_INVALID(
      (file, fault) ->
          file.eachRow(
              (outcome, line) -> {
                if (file.expected().isSwallowed(line) && !outcome.code().equals("invalid")) {
                  fault.accept("it is " + outcome);
                }
              })),
  A_KNOWN_ROW_IS_THE_SAME_HOME_OR_PERSON(
      (file, fault) ->
          file.eachRow(
              (outcome, line) -> {
                if (outcome.code().equals(RowOutcome.ALREADY_REGISTERED)
                    && file.observed().after().values().stream()
                        .noneMatch(record -> isOf(line, record))) {
                  fault.accept("it is " + outcome);
                }
              })),
  REFUSED_ROWS_ARE_SO_IN_WORDS(
      (file, fault) ->
          file.observed().first().rows().stream()
              .filter(outcome -> !outcome.inPlace())
              .filter(
                  outcome ->
                      outcome.findings().isEmpty()
                          || outcome.findings().stream().anyMatch(f -> f.whatToDo().isBlank()))
              .forEach(outcome -> fault.accept("it is " + outcome)));

  private static final Set<Field> IDENTITY =
      Set.of(Field.NUMBER, Field.NAME, Field.FAMILY_NAME, Field.DATE_OF_BIRTH);

  @SuppressWarnings("ImmutableEnumChecker") // holds nothing
  private final BiConsumer<FileCase, Consumer<String>> look;

  RowCheck(BiConsumer<FileCase, Consumer<String>> look) {
    this.look = look;
  }

  @Override
  public void look(FileCase file, Consumer<String> fault) {
    look.accept(file, fault);
  }

  /** A person is known by number, family name and date of birth, a home by number and name. */
  private static boolean isOf(Line line, Map<Field, String> record) {
    return IDENTITY.stream()
        .filter(field -> field != Field.DATE_OF_BIRTH || record.containsKey(Field.FAMILY_NAME))
        .allMatch(field -> line.accepts(field, record.getOrDefault(field, "")));
  }
}
