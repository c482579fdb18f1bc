package org.hearth.app;

import java.util.logging.LogManager;
import org.hearth.app.cli.HearthCommandLine;
import org.hearth.app.config.Environment;
import org.hearth.app.config.Installation;
import org.hearth.app.platform.NativeText;
import org.hearth.app.terminal.SystemTerminal;

/** Starts Hearth's command line. */
public final class HearthMain {
  private HearthMain() {}

  public static void main(String[] arguments) {
    // PostgreSQL's driver logs by java.util.logging, and may quote what it failed on.
    LogManager.getLogManager().reset();
    Environment environment = new Environment(System.getenv());
    System.exit(
        new HearthCommandLine(
                environment,
                Installation.of(environment),
                new SystemTerminal(),
                new NativeText(System.getProperties()))
            .run(arguments));
  }
}
