package org.hearth.app.cli;

import java.util.concurrent.Callable;
import org.hearth.app.config.Installation;
import org.hearth.app.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearth users disable}. */
@Command(
    name = "disable",
    description = "Keeps a user from signing in, and ends the sessions of the user.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is done",
      "1:no user has the e-mail address",
      "2:the command is unusable, nothing was done",
      "3:the storage failed"
    })
final class DisableUserCommand implements Callable<Integer> {
  private final Installation installation;
  private final Terminal terminal;

  @Mixin private NamedUser named = new NamedUser();

  DisableUserCommand(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return named.change(
        installation,
        terminal,
        (users, user) -> users.disable(installation.owner(), user.id(), named.reason()),
        "Disabled; all sessions have ended.");
  }
}
