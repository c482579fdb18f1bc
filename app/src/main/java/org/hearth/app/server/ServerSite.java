package org.hearth.app.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.CannotListenException;
import org.hearth.adapter.http.server.ClientOfIssuer;
import org.hearth.adapter.http.server.HearthServer;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.app.config.ConfiguredRetention;
import org.hearth.app.config.ConfiguredSecondFactor;
import org.hearth.app.config.DataFolder;
import org.hearth.app.config.Environment;
import org.hearth.app.config.Installation;
import org.hearth.app.demo.Demo;
import org.hearth.app.demo.DemoGuide;
import org.hearth.app.demo.DemoUser;
import org.hearth.app.demo.RememberingMailer;
import org.hearth.app.demo.TemporaryFolder;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.mail.ConfiguredMailer;
import org.hearth.app.password.Argon2Passwords;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.Settings;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings.SecondFactorPolicy;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.notification.Mailer;

/** Starts the server as the environment says, and keeps it up until it is stopped. */
public final class ServerSite {
  private final Environment environment;
  private final Installation installation;

  public ServerSite(Environment environment, Installation installation) {
    this.environment = environment;
    this.installation = installation;
  }

  /** Serves the installation's storage until the process gets a signal to stop. */
  public void serve(int port, Terminal terminal) throws InterruptedException {
    ServerOptions options = options(port, address());
    Settings settings = installation.settings(false);
    Mailer post = new ConfiguredMailer(environment, settings.clock()).open();
    Stop stop = Stop.begin();
    try (OpeningStorage storage = new OpeningStorage(installation::openStorage);
        HearthServer server =
            start(
                options,
                parts(storage, settings, port, post, SecondFactorPolicy.COMPULSORY),
                storage::begin)) {
      stop.before(server::close);
      storage.opened();
      new Exposure(options.address(), uri(Environment.PUBLIC_ADDRESS))
          .warning()
          .ifPresent(terminal.out()::println);
      terminal.out().println("Hearth answers at " + server.address() + ". Stop it with Ctrl+C.");
      StartWarnings.warn(DataFolder.usual(), terminal);
      StartWarnings.warn(storage, post, terminal);
      stop.await();
    }
  }

  /**
   * Serves sample data in memory, to this machine alone, until the process gets a signal to stop.
   */
  public void serveDemo(int port, Terminal terminal) throws InterruptedException {
    ServerOptions options = options(port, InetAddress.getLoopbackAddress());
    Settings settings = installation.settings(true);
    Stop stop = Stop.begin();
    try (TemporaryFolder folder = TemporaryFolder.make("hearth-demo-mail-");
        Storage storage = new InMemoryStorage()) {
      stop.before(folder::close);
      ConfiguredMailer configured =
          new ConfiguredMailer(environment, settings.clock(), folder.path());
      RememberingMailer post = new RememberingMailer(configured.open());
      List<DemoUser> users = new Demo(storage, settings, installation.addUser(storage)).fill();
      try (HearthServer server =
          start(
              options,
              parts(storage, settings, port, post, SecondFactorPolicy.OPTIONAL)
                  .withDemoMail(post::newestFirst),
              () -> {})) {
        stop.before(server::close);
        DemoGuide.print(server.address(), users, configured.place(), terminal.out());
        StartWarnings.warn(storage, post, terminal);
        stop.await();
      }
    }
  }

  private static HearthServer start(
      ServerOptions options, ServerDependencies parts, Runnable meanwhile) {
    try {
      return HearthServer.start(options, parts, meanwhile);
    } catch (CannotListenException cannot) {
      throw cannot.isTaken()
          ? CommandFailure.unusable(
              "Port " + options.port() + " is taken by another program.",
              "Choose another one with --port, or stop that program.")
          : CommandFailure.unusable(
              "This machine does not let the server listen on port " + options.port() + ".",
              "Choose another one with --port; below 1024 it may take an administrator.",
              "If " + Environment.ADDRESS + " is set: check that it is this machine's.");
    }
  }

  private ServerDependencies parts(
      Storage storage, Settings settings, int port, Mailer post, SecondFactorPolicy secondFactor) {
    return new ServerDependencies(
        storage,
        settings,
        new ConfiguredSessions(environment)
            .in(
                SignInSettings.standard(
                    uri(Environment.PUBLIC_ADDRESS).orElse(URI.create("http://localhost:" + port))))
            .with(new ConfiguredSecondFactor(environment).get(secondFactor)),
        new Argon2Passwords(),
        post,
        installation.sealKeys(),
        new ConfiguredRetention(environment).get());
  }

  private ServerOptions options(int port, InetAddress address) {
    Optional<ClientOfIssuer> client = new ConfiguredClient(environment).get();
    ConfiguredIssuer issuer = new ConfiguredIssuer(environment, uri(Environment.ISSUER), client);
    return new ServerOptions(
        address,
        port,
        new ConfiguredProxies(environment).get(),
        issuer.address(),
        issuer.audience(),
        client,
        new ConfiguredLimits(environment).get());
  }

  private InetAddress address() {
    String name = environment.text(Environment.ADDRESS).orElse("0.0.0.0");
    try {
      return InetAddress.getByName(name);
    } catch (UnknownHostException unknown) {
      throw CommandFailure.unusable(
          Environment.ADDRESS + " is not an address of this machine.",
          "Set it to the address to listen on, or leave it unset to listen on all.");
    }
  }

  private Optional<URI> uri(String variable) {
    return environment
        .text(variable)
        .map(
            text -> {
              try {
                URI uri = URI.create(text.strip());
                if (uri.getHost() != null) {
                  return uri;
                }
              } catch (IllegalArgumentException unreadable) {
                // Reported below, as one without a host is.
              }
              throw CommandFailure.unusable(
                  variable + " is not an address.", "Write it like https://hearth.example.");
            });
  }
}
