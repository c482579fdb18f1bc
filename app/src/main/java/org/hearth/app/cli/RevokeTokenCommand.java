package org.hearth.app.cli;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.hearth.app.config.Installation;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.ExitCode;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.port.out.Storage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearth tokens revoke}. */
@Command(name = "revoke", description = "Ends a token: its program is known no more.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class RevokeTokenCommand implements Callable<Integer> {
  private final Installation installation;
  private final Terminal terminal;

  @Parameters(paramLabel = "ID", description = "As hearth tokens list prints it.")
  private UUID id;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why, for the audit trail.")
  private String reason;

  RevokeTokenCommand(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Storage storage = installation.openStorage()) {
      installation
          .apiTokens(storage)
          .revoke(installation.owner(), id, reason)
          .getOrElseThrow(CommandFailure::refused);
    }
    terminal.out().println("Revoked.");
    return ExitCode.DONE;
  }
}
