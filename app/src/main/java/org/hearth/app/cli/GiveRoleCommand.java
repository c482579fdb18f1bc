package org.hearth.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearth.app.config.Installation;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.port.in.user.ManageUsers.RoleForm;
import org.hearth.domain.practice.OdsCode;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearth users role}. */
@Command(
    name = "role",
    description = "Gives a user another role, and ends the sessions of the user.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is done",
      "1:no user has the e-mail address",
      "2:the command is unusable, nothing was done",
      "3:the storage failed"
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class GiveRoleCommand implements Callable<Integer> {
  private final Installation installation;
  private final Terminal terminal;

  @Mixin private NamedUser named = new NamedUser();

  @ArgGroup(multiplicity = "1")
  private UserPlace place;

  @Option(names = "--administrator", description = "Lets them manage the users of the practice.")
  private boolean administrator;

  GiveRoleCommand(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return named.change(
        installation,
        terminal,
        (users, user) ->
            users.giveRole(
                installation.owner(),
                user.id(),
                new RoleForm(Optional.ofNullable(place.practice).map(OdsCode::text), administrator),
                named.reason()),
        "Given; all sessions have ended.");
  }
}
