package org.hearth.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearth.app.config.Installation;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.ExitCode;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.port.in.user.ManageUsers;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.user.User;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearth users list}. */
@Command(name = "list", description = "Lists the staff and support who can sign in.")
final class ListUsersCommand implements Callable<Integer> {
  private final Installation installation;
  private final Terminal terminal;

  @Option(names = "--json", description = "Print one JSON object instead of words.")
  private boolean json;

  ListUsersCommand(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<User> users = users();
    if (json) {
      Json.print(
          Map.of("users", users.stream().map(ListUsersCommand::toJson).toList()), terminal.out());
    } else {
      users.forEach(
          user ->
              terminal
                  .out()
                  .printf(
                      "%-40s %-30s %s%s%n",
                      user.email().text(),
                      user.name().text(),
                      RoleText.of(user.role()),
                      user.disabled() ? ", disabled" : ""));
      terminal.out().println(users.size() + (users.size() == 1 ? " user" : " users"));
    }
    return ExitCode.DONE;
  }

  private List<User> users() {
    List<User> users = new ArrayList<>();
    try (Storage storage = installation.openStorage()) {
      ManageUsers all = installation.manageUsers(storage);
      Optional<Page> page = Optional.of(Page.first(Page.LARGEST));
      while (page.isPresent()) {
        Page wanted = page.get();
        Slice<User> slice =
            all.list(installation.owner(), wanted).getOrElseThrow(CommandFailure::refused);
        users.addAll(slice.items());
        page = slice.next().map(wanted::following);
      }
    }
    return users;
  }

  private static Map<String, Object> toJson(User user) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", user.id().toString());
    object.put("email", user.email().text());
    object.put("name", user.name().text());
    object.put("role", RoleText.of(user.role()));
    object.put("disabled", user.disabled());
    return object;
  }
}
