package org.hearth.app.cli;

import io.vavr.control.Either;
import java.util.concurrent.Callable;
import org.hearth.app.config.Installation;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.ExitCode;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.port.in.signin.ResetSecondFactor.Done;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearth users reset-second-factor}. */
@Command(
    name = "reset-second-factor",
    description = {
      "Takes the second factor of a login away whose owner has lost the app and the recovery"
          + " codes.",
      "",
      "Make sure that it is the owner who asks. The audit trail keeps the reason, and the address"
          + " gets an e-mail."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the login has no second factor any more",
      "1:no login with this address has one",
      "2:the command is unusable, nothing was done",
      "3:the storage failed"
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class ResetSecondFactorCommand implements Callable<Integer> {
  private final Installation installation;
  private final Terminal terminal;

  @Option(names = "--email", required = true, paramLabel = "E", description = "Of the login.")
  private String email;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "R",
      description = "Why, without names: such as \"telephone lost, identity checked by a call\".")
  private String reason;

  ResetSecondFactorCommand(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Either<Refusal, Done> done;
    try (Storage storage = installation.openStorage()) {
      done = installation.resetSecondFactor(storage).reset(installation.owner(), email, reason);
    }
    done.getOrElseThrow(ResetSecondFactorCommand::failure);
    terminal.out().println("The second factor is reset. The next sign-in asks for the password.");
    return ExitCode.DONE;
  }

  private static CommandFailure failure(Refusal refusal) {
    return refusal instanceof SignInRefusal.NoSecondFactor
        ? CommandFailure.conflict(refusal.message(), "Check the e-mail address.")
        : CommandFailure.refused(refusal);
  }
}
