package org.hearth.app.cli;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.app.config.Installation;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.ExitCode;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.port.in.user.ManageUsers;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.User;
import picocli.CommandLine.Option;

/** Which user a command is for, and why. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class NamedUser {
  @Option(
      names = "--email",
      required = true,
      paramLabel = "E",
      description = "The e-mail address that they sign in with.")
  private String email;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why, for the audit trail.")
  private String reason;

  String reason() {
    return reason;
  }

  /** What is done with the user. */
  @FunctionalInterface
  interface Action {
    Either<Refusal, User> on(ManageUsers users, User user);
  }

  /** Changes the user, and prints that it was done. */
  int change(Installation installation, Terminal terminal, Action action, String done) {
    try (Storage storage = installation.openStorage()) {
      ManageUsers users = installation.manageUsers(storage);
      action.on(users, find(installation, users)).getOrElseThrow(CommandFailure::refused);
    }
    terminal.out().println(done);
    return ExitCode.DONE;
  }

  private User find(Installation installation, ManageUsers users) {
    return find(installation, users, email)
        .orElseThrow(
            () ->
                CommandFailure.conflict(
                    "No user signs in with this e-mail address.",
                    "List the users with: hearth users list"));
  }

  /** The user who signs in with an address. */
  static Optional<User> find(Installation installation, ManageUsers users, String email) {
    Optional<Page> page = Optional.of(Page.first(Page.LARGEST));
    while (page.isPresent()) {
      Page wanted = page.get();
      Slice<User> slice =
          users.list(installation.owner(), wanted).getOrElseThrow(CommandFailure::refused);
      for (User user : slice.items()) {
        if (user.email().text().equalsIgnoreCase(email.strip())) {
          return Optional.of(user);
        }
      }
      page = slice.next().map(wanted::following);
    }
    return Optional.empty();
  }
}
