package org.hearth.adapter.http.server.deployment;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.hearth.adapter.http.server.HearthServer;
import org.hearth.adapter.http.server.Route;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.Settings;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.application.port.out.signin.PasswordHasher;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.signin.CheapPasswords;

/** A server with nothing in it, which trusts the tests' issuer. */
public final class InMemoryServer implements AutoCloseable {
  private final InMemoryStorage storage = new InMemoryStorage();
  private final HearthServer server;

  public InMemoryServer() {
    this(
        ServerOptions.local(0).withIssuer(Deployment.issuer().address()),
        URI.create("http://localhost"));
  }

  public InMemoryServer(ServerOptions options, URI publicAddress) {
    this(options, publicAddress, new CheapPasswords());
  }

  public InMemoryServer(ServerOptions options, URI publicAddress, PasswordHasher passwords) {
    server =
        HearthServer.start(
            options,
            new ServerDependencies(
                storage,
                new Settings(Clock.systemUTC(), Identifiers.timeOrdered(), TestNumbers.ALLOWED),
                SignInSettings.standard(publicAddress),
                passwords,
                InMemoryServer::forget));
  }

  private static void forget(EmailMessage message) {
    // No test reads these e-mails.
  }

  public URI address() {
    return server.address();
  }

  public Storage storage() {
    return storage;
  }

  /** All that it answers. */
  public List<Route> routes() {
    return Route.of(server);
  }

  @Override
  public void close() {
    server.close();
    storage.close();
  }
}
