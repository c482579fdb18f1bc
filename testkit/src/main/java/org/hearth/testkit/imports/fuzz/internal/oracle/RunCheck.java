package org.hearth.testkit.imports.fuzz.internal.oracle;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.imports.fuzz.internal.draft.Cell;
import org.hearth.testkit.imports.fuzz.internal.draft.Line;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** Of an import as a whole. */
enum RunCheck implements Check {
  A_USABLE_FILE_IS_READ(
      (file, fault) -> {
        if (file.isRefused() && file.expected().ofFile() == Verdict.RIGHT) {
          fault.accept("refused: " + refusal(file).message());
        }
      }),
  AN_UNUSABLE_FILE_IS_REFUSED(
      (file, fault) -> {
        if (!file.isRefused() && file.expected().ofFile() == Verdict.WRONG) {
          fault.accept("read: " + file.observed().first().codes());
        }
      }),
  WHAT_IS_REFUSED_AS_A_WHOLE_IS_SO_IN_WORDS_AND_NOTHING_IS_DONE(
      (file, fault) -> {
        if (file.isRefused()) {
          Refusal refusal = refusal(file);
          if (refusal.message().isBlank() || refusal.nextSteps().isEmpty()) {
            fault.accept("no words: " + refusal);
          }
          if (!file.observed().created().isEmpty() || !file.observed().first().rows().isEmpty()) {
            fault.accept("refused, and done");
          }
        }
      }),
  TEXT_THAT_IS_LEFT_OUT_IS_TOLD(
      (file, fault) -> {
        if (file.isRefused()) {
          return;
        }
        List<ImportWarning> warnings = file.observed().first().answer().get().warnings();
        for (int index : file.expected().leftOut()) {
          String letter = letter(index);
          if (warnings.stream().noneMatch(w -> (w.column() + " ").startsWith(letter + " "))) {
            fault.accept("the column " + letter + " is not in " + warnings);
          }
        }
      }),
  THE_PLAN_TELLS_WHAT_IS_DONE(
      (file, fault) -> {
        Attempt plan = file.observed().plan();
        Attempt first = file.observed().first();
        if (!plan.answer().equals(first.answer()) || !plan.rows().equals(first.rows())) {
          fault.accept("planned " + plan + ", done " + first);
        }
      }),
  A_PLAN_CHANGES_NOTHING(
      (file, fault) -> {
        if (!file.observed().planned().equals(file.observed().before())) {
          fault.accept("changed");
        }
      }),
  A_SECOND_TIME_CHANGES_NOTHING(
      (file, fault) -> {
        Attempt first = file.observed().first();
        Attempt second = file.observed().second();
        boolean created =
            second.rows().stream().anyMatch(row -> row.code().equals(RowOutcome.CREATED));
        if (created || !second.inPlace().containsAll(first.inPlace())) {
          fault.accept("first " + first.codes() + ", then " + second.codes());
        }
        if (!file.observed().afterAgain().equals(file.observed().after())) {
          fault.accept("records changed");
        }
      }),
  WHAT_WAS_IN_PLACE_IS_AS_BEFORE(
      (file, fault) ->
          file.observed()
              .before()
              .forEach(
                  (id, record) -> {
                    if (!record.equals(file.observed().after().get(id))) {
                      fault.accept("it was " + record);
                    }
                  })),
  NO_TEXT_OF_A_ROW_IS_REPORTED(
      (file, fault) -> {
        List<String> messages = messages(file);
        for (Line line : file.file().rows()) {
          for (String secret : secrets(line)) {
            messages.stream()
                .filter(words -> words.toLowerCase(Locale.ROOT).contains(secret))
                .forEach(words -> fault.accept("\"" + secret + "\" in: " + words));
          }
        }
      });

  private static final int TELLING_DIGITS = 6;
  private static final int LETTERS = 26;

  @SuppressWarnings("ImmutableEnumChecker") // holds nothing
  private final BiConsumer<FileCase, Consumer<String>> look;

  RunCheck(BiConsumer<FileCase, Consumer<String>> look) {
    this.look = look;
  }

  @Override
  public void look(FileCase file, Consumer<String> fault) {
    look.accept(file, fault);
  }

  private static Refusal refusal(FileCase file) {
    return file.observed().first().answer().getLeft();
  }

  private static List<String> messages(FileCase file) {
    List<String> messages = new ArrayList<>();
    Either<Refusal, ImportSummary> answer = file.observed().first().answer();
    if (answer.isLeft()) {
      messages.add(answer.getLeft().message());
      messages.addAll(answer.getLeft().nextSteps());
    }
    answer
        .toJavaOptional()
        .ifPresent(
            summary -> summary.warnings().forEach(warning -> messages.add(warning.whatToDo())));
    for (RowOutcome row : file.observed().first().rows()) {
      row.findings().forEach(finding -> messages.add(finding.column() + ": " + finding.whatToDo()));
    }
    return messages;
  }

  /** A column as spreadsheets call it. */
  private static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
  }

  /** The word that all its texts have in them, and its numbers. */
  private static List<String> secrets(Line line) {
    List<String> secrets = new ArrayList<>();
    secrets.add(line.truth().orElseThrow().tag());
    line.cells().stream()
        .map(Cell::text)
        .filter(text -> text.chars().filter(Character::isDigit).count() >= TELLING_DIGITS)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .forEach(secrets::add);
    return secrets;
  }
}
