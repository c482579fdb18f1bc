package org.hearth.adapter.http.server.deployment;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.client.HearthClient;
import org.hearth.adapter.http.server.HearthServer;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.program.ManageApiTokens.NewToken;
import org.hearth.application.port.in.program.ManageApiTokens.TokenForm;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.ClientContext;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.SignInBySteps;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep.NeedsSetUp;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.user.User;
import org.hearth.testkit.signin.Authenticator;
import org.hearth.testkit.signin.CheapPasswords;
import org.hearth.testkit.signin.Mailboxes;
import org.hearth.testkit.story.HearthFixture;

/** Servers on one database, and what is around them: an issuer that they trust, and a post. */
public final class Deployment implements AutoCloseable {
  public static final String PASSWORD = "three brown cows on a hill";

  private static final TestIssuer ISSUER = TestIssuer.start();

  private final Database database = Database.empty();
  private final Settings settings =
      new Settings(Clock.systemUTC(), Identifiers.timeOrdered(), TestNumbers.ALLOWED);
  private final Mailboxes post = new Mailboxes();
  private final CheapPasswords passwords = new CheapPasswords();
  private final List<Storage> storages = new ArrayList<>();
  private final List<HearthServer> servers = new ArrayList<>();

  private final ServerOptions options;
  private final SignInSettings signIn;

  private Deployment(ServerOptions options, URI publicAddress) {
    this.options = options;
    this.signIn = SignInSettings.standard(publicAddress);
  }

  /** So many servers on an empty database. */
  public static Deployment of(int count) {
    return of(
        count, ServerOptions.local(0).withIssuer(ISSUER.address()), URI.create("http://localhost"));
  }

  /** So many servers with other options than is usual, on an empty database. */
  public static Deployment of(int count, ServerOptions options, URI publicAddress) {
    Deployment deployment = new Deployment(options, publicAddress);
    for (int i = 0; i < count; i++) {
      deployment.storages.add(deployment.database.open());
      deployment.servers.add(deployment.start(deployment.storages.get(i)));
    }
    return deployment;
  }

  private HearthServer start(Storage storage) {
    return HearthServer.start(
        options, new ServerDependencies(storage, settings, signIn, passwords, post));
  }

  /** Stops a server, and starts another on the same database in its place. */
  public void restart(int which) {
    servers.get(which).close();
    storages.get(which).close();
    storages.set(which, database.open());
    servers.set(which, start(storages.get(which)));
  }

  public HearthServer server(int which) {
    return servers.get(which);
  }

  public Wire wire(int which) {
    return new Wire(servers.get(which).address());
  }

  /** Hearth through client, network and one of the servers. */
  public Hearth client(int which) {
    return HearthClient.connect(servers.get(which).address(), ISSUER);
  }

  /** Hearth beside the servers, on the database. */
  public Hearth within() {
    return Hearth.on(storage(), settings);
  }

  /** Signing in, users and programs, beside the servers. */
  public Authentication authentication() {
    return Hearth.builder(storage())
        .settings(settings)
        .signIn(signIn)
        .passwordHasher(passwords)
        .mailer(post)
        .build()
        .authentication();
  }

  /** The token of a session that was opened at the first server, with {@link #PASSWORD}. */
  public String signIn(String email) {
    Wire.Answer answer =
        wire(0)
            .send(
                "POST",
                "/api/v1/sessions",
                "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, PASSWORD),
                "Content-Type",
                "application/json");
    if (!answer.granted()) {
      throw new AssertionError(answer.body());
    }
    return answer.json().get("token").asString();
  }

  public Storage storage() {
    return storages.get(0);
  }

  public Settings settings() {
    return settings;
  }

  public Database database() {
    return database;
  }

  /** Sends the e-mails that wait, which the servers would do by and by. */
  public void sendEmails() {
    while (!database.ask("SELECT id FROM notification").isEmpty()) {
      authentication().sendNotifications().sendWaiting();
    }
  }

  /** A user of support, who can sign in. */
  public User addUser(String email) {
    return addUser(new UserForm(email, "Sue Quill", Optional.empty(), PASSWORD));
  }

  public User addUser(UserForm form) {
    return authentication()
        .addUser()
        .add(new Actor.HearthSystem("set-up"), form)
        .getOrElseThrow(refusal -> new AssertionError(refusal.code()));
  }

  /** An app that a user has set up as a second factor. */
  public Authenticator addApp(User user) {
    SignInBySteps steps =
        Hearth.builder(storage())
            .settings(settings)
            .signIn(signIn)
            .passwordHasher(passwords)
            .mailer(post)
            .build()
            .authentication()
            .signInBySteps();
    Credentials credentials =
        new Credentials(user.email().text(), PASSWORD, Optional.empty(), "192.0.2.1");
    NeedsSetUp needs =
        (NeedsSetUp)
            steps
                .beginChange(credentials)
                .getOrElseThrow(refusal -> new AssertionError(refusal.code()));
    Authenticator app = new Authenticator(needs.secret());
    steps
        .setUp(
            needs.token(),
            app.code(settings.clock().instant()),
            new ClientContext("192.0.2.1", Optional.empty(), Optional.empty()))
        .getOrElseThrow(refusal -> new AssertionError(refusal.code()));
    return app;
  }

  /** A token of a program that works for Ann's practice. */
  public NewToken makeToken(String... scopes) {
    return makeTokenOf(HearthFixture.LIME_STREET, scopes);
  }

  public NewToken makeTokenOf(OdsCode practice, String... scopes) {
    return authentication()
        .manageApiTokens()
        .make(
            new Actor.HearthSystem("set-up"),
            new TokenForm("Rota", practice.text(), List.of(scopes), Optional.empty()))
        .getOrElseThrow(refusal -> new AssertionError(refusal.code()));
  }

  /** A person of a home who may be on shift. */
  public UUID addPerson(AccountId home) {
    return authentication()
        .keepHomePersons()
        .add(new Actor.CareHomeStaff("Care home", home), Bodies.freshName())
        .getOrElseThrow(refusal -> new AssertionError(refusal.code()))
        .id();
  }

  public void removePerson(AccountId home, UUID person) {
    authentication()
        .keepHomePersons()
        .remove(new Actor.CareHomeStaff("Care home", home), person)
        .getOrElseThrow(refusal -> new AssertionError(refusal.code()));
  }

  public Mailboxes post() {
    return post;
  }

  public static TestIssuer issuer() {
    return ISSUER;
  }

  @Override
  public void close() {
    servers.forEach(HearthServer::close);
    storages.forEach(Storage::close);
    database.close();
  }
}
