package org.hearth.app.cli;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearth.app.config.Installation;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.ExitCode;
import org.hearth.app.password.NewPassword;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.storage.Storage;
import org.hearth.application.user.AddUser.UserForm;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.User;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearth users add}. */
@Command(
    name = "add",
    description = {
      "Adds somebody of a practice or of support who can sign in.",
      "",
      "Asks for the password on the terminal; it has 12 to 128 characters."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the user is added",
      "1:another user has the e-mail address",
      "2:the command is unusable, nothing was done",
      "3:the storage failed"
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class AddUserCommand implements Callable<Integer> {
  private final Installation installation;
  private final Terminal terminal;

  @Option(names = "--email", required = true, paramLabel = "E", description = "To sign in with.")
  private String email;

  @Option(names = "--name", required = true, paramLabel = "N", description = "Their name.")
  private String name;

  @ArgGroup(multiplicity = "1")
  private Place place;

  @Option(
      names = "--password-stdin",
      description = "Read the password from the first line of standard input.")
  private boolean passwordFromInput;

  AddUserCommand(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  /** Where somebody works. */
  private static final class Place {
    @Option(
        names = "--practice",
        required = true,
        paramLabel = "CODE",
        converter = PracticeCode.class,
        description = "Staff of this practice, by its ODS code.")
    private @Nullable OdsCode practice;

    @Option(names = "--support", required = true, description = "Support.")
    @SuppressWarnings("UnusedVariable") // it is what is given where no practice is
    private boolean support;
  }

  @Override
  public Integer call() {
    String password = new NewPassword(terminal).read(passwordFromInput);
    Optional<String> practice = Optional.ofNullable(place.practice).map(OdsCode::text);
    Either<Refusal, User> added;
    try (Storage storage = installation.openStorage()) {
      added =
          installation
              .addUser(storage)
              .add(installation.owner(), new UserForm(email, name, practice, password));
    }
    added.getOrElseThrow(AddUserCommand::failure);
    terminal
        .out()
        .println(
            practice
                .map(code -> "Added, as staff of practice " + code + ".")
                .orElse("Added, as support."));
    return ExitCode.DONE;
  }

  private static CommandFailure failure(Refusal refusal) {
    return refusal instanceof Refusal.EmailInUse
        ? CommandFailure.conflict(
            "Another user signs in with this e-mail address.", "Give another e-mail address.")
        : CommandFailure.refused(refusal);
  }
}
