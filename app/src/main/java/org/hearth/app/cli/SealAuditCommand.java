package org.hearth.app.cli;

import java.util.concurrent.Callable;
import org.hearth.app.config.Installation;
import org.hearth.app.failure.ExitCode;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.port.out.Storage;
import picocli.CommandLine.Command;

/** {@code hearth audit seal}. */
@Command(
    name = "seal",
    description = {
      "Seals all entries of the audit trail that are not sealed yet.",
      "",
      "A server does so by itself; where there is none, let this run after large imports."
    })
final class SealAuditCommand implements Callable<Integer> {
  private final Installation installation;
  private final Terminal terminal;

  SealAuditCommand(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Storage storage = installation.openStorageAsItIs()) {
      int sealed = installation.trail(storage).seal(Integer.MAX_VALUE);
      terminal.out().println("Sealed " + sealed + (sealed == 1 ? " entry." : " entries."));
    }
    return ExitCode.DONE;
  }
}
