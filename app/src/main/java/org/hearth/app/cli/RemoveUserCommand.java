package org.hearth.app.cli;

import java.util.concurrent.Callable;
import org.hearth.app.config.Installation;
import org.hearth.app.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearth users remove}. */
@Command(
    name = "remove",
    description = "Removes a user, and ends the sessions of the user.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is done",
      "1:no user has the e-mail address",
      "2:the command is unusable, nothing was done",
      "3:the storage failed"
    })
final class RemoveUserCommand implements Callable<Integer> {
  private final Installation installation;
  private final Terminal terminal;

  @Mixin private NamedUser named = new NamedUser();

  RemoveUserCommand(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return named.change(
        installation,
        terminal,
        (users, user) -> users.remove(installation.owner(), user.id(), named.reason()),
        "Removed; all sessions have ended. The audit trail keeps who it was.");
  }
}
