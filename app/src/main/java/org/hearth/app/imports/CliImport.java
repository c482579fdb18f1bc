package org.hearth.app.imports;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.Imports.ImportListener;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Carries an import out, or plans it, while telling how it goes. */
public final class CliImport {
  private final Supplier<Storage> storage;
  private final Settings settings;
  private final Terminal terminal;
  private final LongSupplier nanoTime;

  /**
   * @param storage opens the storage, once the order itself is found to be usable
   */
  public CliImport(
      Supplier<Storage> storage, Settings settings, Terminal terminal, LongSupplier nanoTime) {
    this.storage = storage;
    this.settings = settings;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
  }

  /**
   * Does as ordered, from the first look at the file to the report in its place.
   *
   * @throws CommandFailure where the import is not possible, and nothing was done
   */
  public ImportResult run(CliImportOrder order) {
    ImportFile file = new CsvFile(order.file()).withColumns(order.columns());
    try (ReportFile report =
            order.report().map(to -> new ReportFile(to, order.file())).orElse(null);
        Storage opened = storage.get()) {
      return run(order, file, Hearth.on(opened, settings), report);
    }
  }

  private ImportResult run(
      CliImportOrder order, ImportFile file, Hearth hearth, @Nullable ReportFile report) {
    FirstRows refused = FirstRows.refused();
    FirstRows warned = FirstRows.warned();
    Progress progress =
        terminal.isWatched()
            ? new ProgressBar(terminal.err(), nanoTime)
            : new ProgressLines(terminal.err(), nanoTime);
    List<ImportListener> listeners = new ArrayList<>(List.of(refused, warned, progress));
    if (report != null) {
      listeners.add(report);
    }
    long begun = nanoTime.getAsLong();
    Either<Refusal, ImportSummary> done;
    try {
      done = execute(order, file, hearth, new Listeners(listeners));
    } finally {
      progress.ends();
    }
    long nanos = nanoTime.getAsLong() - begun;
    ImportSummary summary = done.getOrElseThrow(CommandFailure::refused);
    if (report != null) {
      report.keep();
    }
    return new ImportResult(order, summary, refused, warned, nanos);
  }

  private static Either<Refusal, ImportSummary> execute(
      CliImportOrder order, ImportFile file, Hearth hearth, ImportListener listener) {
    return order.dryRun()
        ? hearth.imports().plan(order.actor(), order.kind(), file, listener)
        : hearth.imports().apply(order.actor(), order.kind(), file, Confirmations.BOTH, listener);
  }
}
