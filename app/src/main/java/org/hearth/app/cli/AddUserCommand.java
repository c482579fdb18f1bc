package org.hearth.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearth.app.config.Installation;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.ExitCode;
import org.hearth.app.password.NewPassword;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearth users add}. */
@Command(
    name = "add",
    description = {
      "Adds a user of a practice or of support, who can sign in.",
      "",
      "Asks for the password on the terminal; it has 12 to 128 characters."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the user is added",
      "1:another user or an account has the e-mail address",
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
  private UserPlace place;

  @Option(names = "--administrator", description = "Lets them manage the users of the practice.")
  private boolean administrator;

  @Option(
      names = "--password-stdin",
      description = "Read the password from the first line of standard input.")
  private boolean passwordFromInput;

  AddUserCommand(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<String> practice = Optional.ofNullable(place.practice).map(OdsCode::text);
    if (administrator && practice.isEmpty()) {
      throw CommandFailure.unusable(
          "Support manages all users.", "Leave out --administrator, or give --practice.");
    }
    String password = new NewPassword(terminal).read(passwordFromInput);
    try (Storage storage = installation.openStorage()) {
      installation
          .addUser(storage)
          .add(installation.owner(), new UserForm(email, name, practice, administrator, password))
          .getOrElseThrow(refusal -> failure(refusal, storage));
    }
    terminal
        .out()
        .println(
            practice
                .map(
                    code ->
                        "Added, as "
                            + (administrator ? "administrator" : "staff")
                            + " of practice "
                            + code
                            + ".")
                .orElse("Added, as support."));
    return ExitCode.DONE;
  }

  private CommandFailure failure(Refusal refusal, Storage storage) {
    return refusal instanceof AccountRefusal.EmailInUse
        ? new AddressHolder(installation, storage).failure(email)
        : CommandFailure.refused(refusal);
  }
}
