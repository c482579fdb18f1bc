package org.hearth.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearth.app.config.Installation;
import org.hearth.app.failure.ExitCode;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.port.in.audit.SealedTrail;
import org.hearth.application.port.out.Storage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearth audit verify}. */
@Command(
    name = "verify",
    description = {
      "Finds entries of the audit trail that were changed, removed or put in.",
      "",
      "Compares every entry with its seal, and changes nothing. Without HEARTH_AUDIT_KEY a seal"
          + " shows changes by those who did not make all later seals anew."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the trail is whole",
      "1:the trail is broken",
      "2:the command is unusable, nothing was done",
      "3:the storage failed"
    })
final class VerifyAuditCommand implements Callable<Integer> {
  private final Installation installation;
  private final Terminal terminal;

  @Option(
      names = "--checkpoint",
      paramLabel = "WORD",
      description = "A checkpoint from the log or an earlier run, which the trail must have.")
  private @Nullable String checkpoint;

  @Option(names = "--json", description = "Print one JSON object instead of words.")
  private boolean json;

  VerifyAuditCommand(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Storage storage = installation.openStorageAsItIs()) {
      SealedTrail trail = installation.trail(storage);
      Verified verified =
          new Verified(
              trail.verify(),
              trail.checkpoint(),
              Optional.ofNullable(checkpoint).filter(word -> !trail.hasCheckpoint(word)));
      if (json) {
        Json.print(verified.toJson(), terminal.out());
      } else {
        verified.print(terminal.out());
      }
      return verified.isWhole() ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }
}
