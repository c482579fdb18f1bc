package org.hearth.app.cli;

import java.util.List;
import org.hearth.app.config.Environment;
import org.hearth.app.config.Installation;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.ExitCode;
import org.hearth.app.platform.NativeText;
import org.hearth.app.server.ServerSite;
import org.hearth.app.terminal.Terminal;
import picocli.CommandLine;

/** All commands of Hearth, on an installation and a terminal. */
public final class HearthCommandLine {
  private final CommandLine commands;
  private final Failures failures;
  private final Environment environment;
  private final NativeText nativeText;
  private final Terminal terminal;

  public HearthCommandLine(
      Environment environment,
      Installation installation,
      Terminal terminal,
      NativeText nativeText) {
    this.environment = environment;
    this.nativeText = nativeText;
    this.terminal = terminal;
    Importer importer = new Importer(installation, terminal);
    commands =
        new CommandLine(new HearthCommand())
            .addSubcommand(
                new CommandLine(new AuditCommand())
                    .addSubcommand(new SealAuditCommand(installation, terminal))
                    .addSubcommand(new VerifyAuditCommand(installation, terminal)))
            .addSubcommand(
                new CommandLine(new ImportCommand())
                    .addSubcommand(new ImportCareHomesCommand(importer))
                    .addSubcommand(new ImportResidentsCommand(importer)))
            .addSubcommand(new NumbersCommand(installation, terminal))
            .addSubcommand(new RetentionCommand(installation, terminal))
            .addSubcommand(new ServeCommand(new ServerSite(environment, installation), terminal))
            .addSubcommand(
                new CommandLine(new TokensCommand())
                    .addSubcommand(new AddTokenCommand(installation, terminal))
                    .addSubcommand(new ListTokensCommand(installation, terminal))
                    .addSubcommand(new RevokeTokenCommand(installation, terminal)))
            .addSubcommand(
                new CommandLine(new UsersCommand())
                    .addSubcommand(new AddUserCommand(installation, terminal))
                    .addSubcommand(new DisableUserCommand(installation, terminal))
                    .addSubcommand(new EnableUserCommand(installation, terminal))
                    .addSubcommand(new GiveRoleCommand(installation, terminal))
                    .addSubcommand(new ListUsersCommand(installation, terminal))
                    .addSubcommand(new RemoveUserCommand(installation, terminal))
                    .addSubcommand(new ResetSecondFactorCommand(installation, terminal)));
    failures = new Failures(environment);
    commands
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures);
  }

  /** Runs a command; returns its exit code. */
  public int run(String... arguments) {
    int exitCode = execute(arguments);
    if (!terminal.out().checkError()) {
      return exitCode;
    }
    terminal.err().println("What the command printed could not be written to standard output.");
    terminal
        .err()
        .println(
            "  "
                + (exitCode == ExitCode.UNUSABLE
                    ? "Nothing was done."
                    : "What it did is done. Make room where its output goes, and run it again:"
                        + " nothing is made twice."));
    return exitCode == ExitCode.UNUSABLE ? exitCode : ExitCode.STORAGE_FAILED;
  }

  private int execute(String... arguments) {
    try {
      nativeText.check(List.of(arguments), environment);
      return commands.execute(arguments);
    } catch (CommandFailure | Error broken) {
      return failures.tell(broken, List.of(arguments).contains("--json"), commands);
    }
  }
}
