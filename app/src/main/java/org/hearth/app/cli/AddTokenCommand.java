package org.hearth.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearth.app.config.Installation;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.ExitCode;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.port.in.program.ManageApiTokens.NewToken;
import org.hearth.application.port.in.program.ManageApiTokens.TokenForm;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.practice.OdsCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearth tokens add}. */
@Command(
    name = "add",
    description = {
      "Makes a token for a program and prints its secret, which is not kept.",
      "",
      "The program sends it as Authorization: Bearer."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class AddTokenCommand implements Callable<Integer> {
  private final Installation installation;
  private final Terminal terminal;

  @Option(names = "--name", required = true, paramLabel = "N", description = "Of the program.")
  private String name;

  @Option(
      names = "--practice",
      required = true,
      paramLabel = "CODE",
      converter = PracticeCode.class,
      description = "The practice that it works for, by its ODS code.")
  private OdsCode practice;

  @Option(
      names = "--scope",
      required = true,
      split = ",",
      paramLabel = "SCOPE",
      description = "What it may do: read, register, import.")
  private List<String> scopes;

  @Option(
      names = "--days",
      paramLabel = "DAYS",
      description = "After how many days it expires, 366 at most; 90 unless it is given.")
  private Optional<Integer> days = Optional.empty();

  AddTokenCommand(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    NewToken made;
    try (Storage storage = installation.openStorage()) {
      made =
          installation
              .apiTokens(storage)
              .make(installation.owner(), new TokenForm(name, practice.text(), scopes, days))
              .getOrElseThrow(CommandFailure::refused);
    }
    terminal.out().println("Token " + made.token().id() + ", until " + made.token().expiresAt());
    terminal.out().println(made.secret());
    return ExitCode.DONE;
  }
}
