package org.hearth.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.app.config.Environment;
import org.hearth.app.config.Installation;
import org.hearth.app.platform.NativeText;
import org.hearth.app.terminal.ScriptedTerminal;
import org.hearth.application.port.out.Storage;

/** Runs commands one after the other on one storage in memory. */
final class Shell {
  private final Storage storage = new InMemoryStorage();
  private final Map<String, String> variables = new HashMap<>();
  private final Properties system = new Properties();
  private Supplier<Storage> opening = () -> storage;

  /** What a command left behind. */
  record Result(int exitCode, String out, String err) {}

  Shell with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  Shell withProperty(String property, String value) {
    system.setProperty(property, value);
    return this;
  }

  Shell onStorage(Supplier<Storage> other) {
    opening = other;
    return this;
  }

  Result run(String... arguments) {
    return run(ScriptedTerminal.unattended(), arguments);
  }

  Result run(ScriptedTerminal terminal, String... arguments) {
    Environment environment = new Environment(variables);
    int exitCode =
        new HearthCommandLine(
                environment,
                new Installation(environment, opening),
                terminal,
                new NativeText(system))
            .run(arguments);
    return new Result(exitCode, terminal.printed(), terminal.warned());
  }

  Result run(List<String> command, String... options) {
    return run(ScriptedTerminal.unattended(), command, options);
  }

  Result run(ScriptedTerminal terminal, List<String> command, String... options) {
    return run(
        terminal, Stream.concat(command.stream(), Stream.of(options)).toArray(String[]::new));
  }

  Storage storage() {
    return storage;
  }
}
