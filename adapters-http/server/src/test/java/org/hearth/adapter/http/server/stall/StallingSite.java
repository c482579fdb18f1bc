package org.hearth.adapter.http.server.stall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.hearth.adapter.http.server.HearthServer;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.deployment.Bodies;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.application.Settings;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.signin.CheapPasswords;
import org.hearth.testkit.signin.Mailboxes;

/** A server on a database that can be stopped, and a home whose staff have signed in. */
final class StallingSite implements AutoCloseable {
  private static final String EMAIL = "office@willow-house.example";
  private static final String PASSWORD = "quiet tundra lamp 47";
  private static final String JSON = "application/json";

  private final StoppablePostgres database;
  private final Storage storage;
  private final HearthServer server;
  private final Mailboxes post = new Mailboxes();
  private final String home;
  private final String session;

  StallingSite(Path folder, StorageTimeouts timeouts) throws IOException {
    database = StoppablePostgres.start(folder.resolve("data"));
    storage =
        JpaStorage.open(database.url(), StoppablePostgres.USER, StoppablePostgres.USER, timeouts);
    server =
        HearthServer.start(
            ServerOptions.local(0).withIssuer(Deployment.issuer().address()),
            new ServerDependencies(
                storage,
                new Settings(Clock.systemUTC(), Identifiers.timeOrdered(), TestNumbers.ALLOWED),
                SignInSettings.standard(URI.create("http://localhost")),
                new CheapPasswords(),
                post));
    home = opened();
    choosePassword();
    session = "Bearer " + signIn().json().get("token").asString();
  }

  private String opened() {
    Wire.Answer opened =
        wire().json(ANN, "POST", "/api/v1/care-homes", Bodies.home("999-999-0001", EMAIL));
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    return opened.header("Location");
  }

  private void choosePassword() {
    while (post.of(EMAIL).isEmpty()) {
      Thread.onSpinWait();
    }
    String link = post.of(EMAIL).get(0).text().replaceAll("(?s).*link=([A-Za-z0-9_-]+).*", "$1");
    String body = "{\"link\": \"%s\", \"password\": \"%s\"}".formatted(link, PASSWORD);
    assertThat(wire().send("POST", "/api/v1/passwords", body, "Content-Type", JSON).status())
        .isEqualTo(204);
  }

  Wire.Answer signIn() {
    String body = "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(EMAIL, PASSWORD);
    return wire().send("POST", "/api/v1/sessions", body, "Content-Type", JSON);
  }

  /** The header that bears the session of the home's staff. */
  String session() {
    return session;
  }

  /** The path of the home's residents. */
  String residents() {
    return home + "/residents";
  }

  Wire wire() {
    return new Wire(server.address());
  }

  StoppablePostgres database() {
    return database;
  }

  @Override
  public void close() throws IOException {
    database.goOn();
    server.close();
    storage.close();
    database.close();
  }
}
