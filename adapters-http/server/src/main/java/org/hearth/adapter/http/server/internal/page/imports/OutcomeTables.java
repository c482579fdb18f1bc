package org.hearth.adapter.http.server.internal.page.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.out.Page;
import org.springframework.stereotype.Component;

/** Reads the outcomes of rows. */
@Component
class OutcomeTables {
  private static final int ON_A_PAGE = 50;

  /** So many parts of the report are looked through for rows with errors; then a link goes on. */
  private static final int MOST_READINGS = 10;

  /** Where the rows are on the page. */
  private static final String ROWS = "#rows";

  private final ImportService imports;

  OutcomeTables(ImportService imports) {
    this.imports = imports;
  }

  OutcomeTable of(Visit visit, ImportJob job, ShownRows shown) {
    Found found =
        shown.problems() ? problems(visit, job, shown.after()) : all(visit, job, shown.after());
    String here = ImportPages.address(job.id());
    Link problems = new Link(here + "?problems=true" + ROWS, "Rows that need attention");
    return new OutcomeTable(
        found.rows().stream().map(row -> line(row, job)).toList(),
        shown.problems() ? List.of(new Link(here + ROWS, problems.text())) : List.of(),
        shown.problems() ? List.of() : List.of(problems),
        found.last().isPresent()
            ? Optional.of(new Link(shown.after(here, found.last().getAsLong()), "Later rows"))
            : Optional.empty(),
        shown.problems() ? "No row here needs attention." : "There are no rows here.");
  }

  private static OutcomeTable.Line line(RowOutcome row, ImportJob job) {
    return new OutcomeTable.Line(
        Long.toString(row.row()),
        OutcomeText.of(row.code(), job),
        OutcomeText.colour(row),
        row.findings().stream()
            .map(
                finding ->
                    finding.column().isEmpty()
                        ? finding.whatToDo()
                        : finding.column() + ": " + finding.whatToDo())
            .toList());
  }

  private Found all(Visit visit, ImportJob job, long after) {
    ImportService.RowPage page = read(visit, job, after, ON_A_PAGE);
    return new Found(page.rows(), page.next());
  }

  private Found problems(Visit visit, ImportJob job, long after) {
    List<RowOutcome> found = new ArrayList<>();
    OptionalLong next = OptionalLong.of(after);
    for (int i = 0; i < MOST_READINGS && next.isPresent(); i++) {
      ImportService.RowPage page = read(visit, job, next.getAsLong(), Page.LARGEST);
      for (RowOutcome row : page.rows()) {
        if (found.size() == ON_A_PAGE) {
          return new Found(found, OptionalLong.of(found.get(ON_A_PAGE - 1).row()));
        }
        if (!row.inPlace() || row.warns()) {
          found.add(row);
        }
      }
      next = page.next();
    }
    return new Found(found, next);
  }

  private ImportService.RowPage read(Visit visit, ImportJob job, long after, int limit) {
    return imports
        .rows(visit.actor(), job.id(), after, limit)
        .getOrElse(new ImportService.RowPage(List.of(), OptionalLong.empty()));
  }

  /**
   * Rows for a page.
   *
   * @param last the row after which the next page begins
   */
  private record Found(List<RowOutcome> rows, OptionalLong last) {}

  /**
   * Which rows a page shows.
   *
   * @param after the row behind which it begins
   * @param problems whether only those that need attention
   */
  record ShownRows(long after, boolean problems) {
    String after(String here, long last) {
      return here + "?after=" + last + (problems ? "&problems=true" : "") + ROWS;
    }
  }
}
