package org.hearth.app.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearth.app.config.Installation;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.ExitCode;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.port.in.program.ManageApiTokens;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.program.ApiToken;
import org.hearth.domain.program.Scope;
import picocli.CommandLine.Command;

/** {@code hearth tokens list}. */
@Command(name = "list", description = "Lists the tokens by which programs call the API.")
final class ListTokensCommand implements Callable<Integer> {
  private final Installation installation;
  private final Terminal terminal;

  ListTokensCommand(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Storage storage = installation.openStorage()) {
      ManageApiTokens tokens = installation.apiTokens(storage);
      Optional<Page> page = Optional.of(Page.first(Page.LARGEST));
      while (page.isPresent()) {
        Page wanted = page.get();
        Slice<ApiToken> slice =
            tokens.list(installation.owner(), wanted).getOrElseThrow(CommandFailure::refused);
        slice.items().forEach(this::print);
        page = slice.next().map(wanted::following);
      }
    }
    return ExitCode.DONE;
  }

  private void print(ApiToken token) {
    terminal
        .out()
        .printf(
            "%s  %s  %s  until %s  %s%n",
            token.id(),
            token.practice().text(),
            token.scopes().stream()
                .map(Scope::name)
                .sorted()
                .collect(Collectors.joining(","))
                .toLowerCase(Locale.ROOT),
            token.expiresAt(),
            token.name());
  }
}
