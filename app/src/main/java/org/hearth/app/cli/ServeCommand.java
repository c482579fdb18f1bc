package org.hearth.app.cli;

import java.util.concurrent.Callable;
import org.hearth.app.failure.ExitCode;
import org.hearth.app.server.ServerSite;
import org.hearth.app.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearth serve}. */
@Command(
    name = "serve",
    description = {
      "Starts the server, which answers until it is stopped (Ctrl+C, or SIGTERM).",
      "",
      "Its pages and its API are found at http://localhost:PORT."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it was stopped",
      "2:the command is unusable, or the port is taken: nothing was done",
      "3:the storage failed"
    })
final class ServeCommand implements Callable<Integer> {
  private final ServerSite site;
  private final Terminal terminal;

  @Option(
      names = "--demo",
      description =
          "Serve an in-memory database with sample homes, residents and users, to this machine"
              + " alone.")
  private boolean demo;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      converter = PortNumber.class,
      description = "Port to listen on (${DEFAULT-VALUE}); 0 for any free one.")
  private int port;

  ServeCommand(ServerSite site, Terminal terminal) {
    this.site = site;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (demo) {
      site.serveDemo(port, terminal);
    } else {
      site.serve(port, terminal);
    }
    return ExitCode.DONE;
  }
}
