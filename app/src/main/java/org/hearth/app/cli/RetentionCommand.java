package org.hearth.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearth.app.config.Installation;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.ExitCode;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.port.in.retention.ApplyRetention.Deleted;
import org.hearth.application.port.out.Storage;
import picocli.CommandLine.Command;

/** {@code hearth retention}. */
@Command(
    name = "retention",
    description = {
      "Deletes what has been kept for long enough, as a server does once a day.",
      "",
      "How long is set by HEARTH_KEEP_ANSWERS_DAYS (7), HEARTH_KEEP_IMPORTS_DAYS (90) and"
          + " HEARTH_KEEP_AUDIT_YEARS (8)."
    })
final class RetentionCommand implements Callable<Integer> {
  private final Installation installation;
  private final Terminal terminal;

  RetentionCommand(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Deleted deleted;
    try (Storage storage = installation.openStorage()) {
      deleted =
          installation
              .applyRetention(storage)
              .apply(installation.owner())
              .getOrElseThrow(CommandFailure::refused);
    }
    print(deleted.answers(), "answers of calls");
    print(deleted.imports(), "imports");
    print(deleted.files(), "parts of files whose import never began");
    print(deleted.deadLetters(), "events that could not be delivered");
    print(deleted.auditEntries(), "entries of the audit trail");
    return ExitCode.DONE;
  }

  private void print(int count, String what) {
    terminal.out().printf(Locale.UK, "%,6d  %s deleted%n", count, what);
  }
}
