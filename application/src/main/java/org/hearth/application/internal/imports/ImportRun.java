package org.hearth.application.internal.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.application.internal.account.KnownAccounts;
import org.hearth.application.internal.csv.UnusableFileException;
import org.hearth.application.internal.imports.cell.Cells;
import org.hearth.application.internal.imports.column.ColumnSurvey;
import org.hearth.application.internal.imports.duplicate.AskedAbout;
import org.hearth.application.internal.imports.duplicate.ReservedKeys;
import org.hearth.application.internal.usecase.Retries;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.Imports.ImportListener;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.refusal.ImportRefusal;

/** One import, planned or applied, chunk by chunk. */
final class ImportRun<R> {
  private final UseCaseContext context;
  private final RowRules<R> rules;
  private final boolean apply;
  private final PlanCheck plan;
  private final ReservedKeys claims = new ReservedKeys();
  private final AskedAbout askedAbout = new AskedAbout();

  ImportRun(UseCaseContext context, RowRules<R> rules, boolean apply, PlanCheck plan) {
    this.context = context;
    this.rules = rules;
    this.apply = apply;
    this.plan = plan;
  }

  ImportSummary run(ImportFile file, ImportListener listener) throws UnusableFileException {
    List<ImportWarning> warnings = new ArrayList<>();
    long rows = countRows(file, warnings);
    warnings.forEach(listener::warns);
    listener.begins(rows);
    OutcomeCounts tally = new OutcomeCounts();
    try (ChunkReader<R> reader = new ChunkReader<>(CsvRows.open(file, rules.columns()), rules)) {
      for (List<ReadRow<R>> chunk = reader.next(); !chunk.isEmpty(); chunk = reader.next()) {
        for (RowOutcome outcome : outcomes(chunk)) {
          tally.add(outcome);
          listener.row(outcome);
        }
        listener.chunkEnds();
      }
    }
    return tally.summary(warnings);
  }

  /** Reads the whole file once, so that nothing is half done of one that cannot be read. */
  private long countRows(ImportFile file, List<ImportWarning> warnings)
      throws UnusableFileException {
    long count = 0;
    ColumnSurvey survey;
    try (CsvRows rows = CsvRows.open(file, rules.columns())) {
      survey = new ColumnSurvey(rules.columns(), rows.header());
      for (Cells cells = rows.next(); cells != null; cells = rows.next()) {
        rules.preview(rows.row(), cells);
        survey.note(cells);
        count++;
      }
    }
    if (count == 0) {
      throw new UnusableFileException(
          "The file has a header and no rows.", "Write a row for each account below the header.");
    }
    survey.requireRightColumns();
    warnings.addAll(survey.warnings());
    return count;
  }

  private List<RowOutcome> outcomes(List<ReadRow<R>> chunk) {
    @SuppressWarnings("NullAway") // filled below, each one
    RowOutcome[] outcomes = new RowOutcome[chunk.size()];
    List<Integer> open = new ArrayList<>(chunk.size());
    for (int i = 0; i < outcomes.length; i++) {
      RowOutcome invalid = chunk.get(i).invalid();
      if (invalid == null) {
        open.add(i);
      } else {
        outcomes[i] = chunk.get(i).told(invalid);
      }
    }
    plan.begin(chunk.get(0).number() - 1, chunk.size());
    Retries retries = new Retries();
    while (!open.isEmpty()) {
      open = decide(chunk, open, outcomes);
      if (!open.isEmpty()) {
        retries.again();
      }
    }
    return List.of(outcomes);
  }

  /**
   * Decides rows and has their changes kept.
   *
   * @return the rows to decide anew, because a concurrent change to one of them was committed
   *     first, or because others, on which they may depend, are not created as it was planned
   */
  private List<Integer> decide(List<ReadRow<R>> chunk, List<Integer> open, RowOutcome[] outcomes) {
    if (apply) {
      claims.clear();
    }
    rules.lookAgain();
    KnownAccounts known = lookUp(chunk, open);
    List<ChangeSet> changes = new ArrayList<>(open.size());
    List<Integer> changing = new ArrayList<>(open.size());
    List<Integer> declined = new ArrayList<>();
    List<Integer> asPlanned = new ArrayList<>(open.size());
    for (int i : open) {
      ReadRow<R> row = chunk.get(i);
      Verdict verdict = rules.decide(content(row), known, claims);
      if (!isAsPlanned(row.number(), verdict)) {
        outcomes[i] =
            row.told(
                RowOutcome.refused(
                    row.number(), new ImportRefusal.ChangedSincePlan(), rules.key()));
        continue;
      }
      asPlanned.add(i);
      outcomes[i] = row.told(verdict.outcome(row.number()));
      if (verdict instanceof Verdict.Declined) {
        declined.add(i);
      }
      changeOf(verdict)
          .ifPresent(
              change -> {
                changes.add(change);
                changing.add(i);
              });
    }
    if (asPlanned.size() < open.size()) {
      return asPlanned;
    }
    BitSet kept = changes.isEmpty() ? new BitSet() : context.storage().changes().commit(changes);
    if (kept.cardinality() == changes.size()) {
      return List.of();
    }
    Set<Integer> again = new LinkedHashSet<>(declined);
    for (int i = 0; i < changes.size(); i++) {
      if (kept.get(i)) {
        again.remove(changing.get(i));
      } else {
        again.add(changing.get(i));
      }
    }
    return again.stream().sorted().toList();
  }

  private boolean isAsPlanned(long row, Verdict verdict) {
    return !(verdict instanceof Verdict.Accepted accepted) || plan.admits(row, accepted.opening());
  }

  /** What is kept for a row: of a plan, only that it asked about an account. */
  private Optional<ChangeSet> changeOf(Verdict verdict) {
    if (verdict instanceof Verdict.Declined declined) {
      return declined.refused().trace().flatMap(askedAbout::keeping);
    }
    return apply && verdict instanceof Verdict.Accepted accepted
        ? Optional.of(accepted.opening())
        : Optional.empty();
  }

  private KnownAccounts lookUp(List<ReadRow<R>> chunk, List<Integer> open) {
    Set<AccountNumber> numbers = new LinkedHashSet<>();
    Set<EmailAddress> emails = new LinkedHashSet<>();
    for (int i : open) {
      rules.dependsOn(content(chunk.get(i)), numbers::add, emails::add);
    }
    return new KnownAccounts(
        context.storage().accounts().find(new AccountKeys(Set.of(), numbers, emails)));
  }

  private static <R> R content(ReadRow<R> row) {
    R content = row.content();
    if (content == null) {
      throw new IllegalStateException("An invalid row is not decided");
    }
    return content;
  }
}
