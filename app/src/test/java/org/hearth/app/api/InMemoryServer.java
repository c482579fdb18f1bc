package org.hearth.app.api;

import java.net.URI;
import java.time.Clock;
import org.hearth.adapter.http.server.HearthServer;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.ServerParts;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.app.server.TestIssuer;
import org.hearth.application.settings.Identifiers;
import org.hearth.application.settings.Settings;
import org.hearth.application.signin.Message;
import org.hearth.application.signin.SignInSettings;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.signin.CheapPasswords;

/** A server with nothing in it, and an issuer that it trusts. */
final class InMemoryServer implements AutoCloseable {
  private final TestIssuer issuer = TestIssuer.start();
  private final InMemoryStorage storage = new InMemoryStorage();
  private final HearthServer server =
      HearthServer.start(
          ServerOptions.local(0).withIssuer(issuer.address()),
          new ServerParts(
              storage,
              new Settings(Clock.systemUTC(), Identifiers.timeOrdered(), TestNumbers.ALLOWED),
              SignInSettings.standard(URI.create("http://localhost")),
              new CheapPasswords(),
              InMemoryServer::forget));

  private static void forget(Message message) {
    // Nobody reads letters here.
  }

  URI address() {
    return server.address();
  }

  TestIssuer issuer() {
    return issuer;
  }

  @Override
  public void close() {
    server.close();
    storage.close();
  }
}
