package org.hearth.app.cli;

import java.util.Optional;
import org.hearth.app.config.Installation;
import org.hearth.app.imports.CliImport;
import org.hearth.app.imports.CliImportOrder;
import org.hearth.app.imports.ImportResult;
import org.hearth.app.imports.SummaryJson;
import org.hearth.app.imports.SummaryText;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.Settings;
import org.hearth.application.port.in.imports.ImportKind;

/** What the two import commands have in common: all but the kind. */
final class Importer {
  private final Installation installation;
  private final Terminal terminal;

  Importer(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  int run(ImportKind kind, ImportOptions options) {
    Settings settings = installation.settings(options.allowTestNumbers);
    CliImportOrder order =
        new CliImportOrder(
            installation.staffOf(options.practice),
            kind,
            options.file,
            NamedColumns.of(options.columns),
            options.dryRun,
            Optional.ofNullable(options.report));
    ImportResult result =
        new CliImport(installation::openStorage, settings, terminal, System::nanoTime).run(order);
    if (options.json) {
      Json.print(SummaryJson.of(result), terminal.out());
    } else {
      SummaryText.print(result, terminal.out());
    }
    return result.exitCode();
  }
}
