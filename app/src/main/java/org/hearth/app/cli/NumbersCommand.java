package org.hearth.app.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearth.app.config.Installation;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.ExitCode;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.Hearth;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.number.DummyNumberPool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearth numbers}. */
@Command(
    name = "numbers",
    description = "Counts how many of the 10,000 dummy numbers are used, free and safe.")
final class NumbersCommand implements Callable<Integer> {
  private final Installation installation;
  private final Terminal terminal;

  @Option(names = "--json", description = "Print one JSON object instead of words.")
  private boolean json;

  NumbersCommand(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DummyNumberPool.Count count = count();
    if (json) {
      Map<String, Integer> object = new LinkedHashMap<>();
      object.put("used", count.used());
      object.put("free", count.free());
      object.put("safe", count.safe());
      Json.print(object, terminal.out());
    } else {
      print(count.used(), "used: an account has or had them");
      print(count.free(), "free: can be given to a care home");
      print(count.safe(), "safe: free, and never taken for a person's; these are suggested");
    }
    return ExitCode.DONE;
  }

  private DummyNumberPool.Count count() {
    try (Storage storage = installation.openStorage()) {
      return Hearth.on(storage)
          .numbers()
          .count(installation.owner())
          .getOrElseThrow(CommandFailure::refused);
    }
  }

  private void print(int count, String meaning) {
    terminal.out().printf(Locale.UK, "%,6d  %s%n", count, meaning);
  }
}
