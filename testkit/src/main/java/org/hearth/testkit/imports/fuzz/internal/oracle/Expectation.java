package org.hearth.testkit.imports.fuzz.internal.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.testkit.imports.fuzz.internal.draft.BrokenFile;
import org.hearth.testkit.imports.fuzz.internal.draft.Line;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** The permitted outcomes of a file and its rows, derived from the file alone. */
public final class Expectation {
  private final BrokenFile file;
  private final List<Sheet> sheets;
  private final Map<Line, Fate> fates = new HashMap<>();

  public Expectation(BrokenFile file) {
    this.file = file;
    this.sheets =
        Reader.readings(file.text(), file.separator()).stream()
            .map(rows -> new Sheet(file, rows))
            .toList();
    for (Sheet sheet : sheets) {
      sheet
          .fates()
          .forEach(
              (line, fate) ->
                  fates.merge(line, fate, (one, other) -> one == other ? one : Fate.MANGLED));
    }
    if (sheets.size() > 1) {
      fates.replaceAll((line, fate) -> fate == Fate.SWALLOWED ? Fate.MANGLED : fate);
    }
  }

  /** What may become of the file as a whole: without a right row, a refusal holds none back. */
  Verdict ofFile() {
    boolean broken =
        sheets.stream().anyMatch(Sheet::hasOpenQuote)
            || file.rows().stream().noneMatch(line -> of(line) == Verdict.RIGHT);
    return broken ? file.verdict().worse(Verdict.EITHER) : file.verdict();
  }

  Verdict of(Line line) {
    return switch (fates.getOrDefault(line, Fate.MANGLED)) {
      case INTACT -> line.verdict();
      case MANGLED -> line.verdict().worse(Verdict.EITHER);
      case SWALLOWED -> Verdict.WRONG;
    };
  }

  /** The columns of which some row that is in place has text that is left out. */
  List<Integer> leftOut() {
    return file.leftOut().stream()
        .filter(index -> file.rows().stream().anyMatch(line -> shows(line, index)))
        .toList();
  }

  private boolean shows(Line line, int index) {
    return of(line) == Verdict.RIGHT
        && index < line.cells().size()
        && !SheetRow.isBlank(line.cells().get(index).text());
  }

  boolean isSwallowed(Line line) {
    return fates.get(line) == Fate.SWALLOWED;
  }

  /** Which line each number means, if the numbers are those that some spreadsheet shows. */
  Optional<Map<Long, Line>> linesOf(List<Long> numbers) {
    return sheets.stream()
        .flatMap(sheet -> sheet.linesOf(numbers).stream())
        .findFirst()
        .or(
            () ->
                sheets.stream()
                    .flatMap(sheet -> sheet.linesOfMended(numbers).stream())
                    .findFirst());
  }
}
