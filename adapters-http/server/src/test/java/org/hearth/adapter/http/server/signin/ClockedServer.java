package org.hearth.adapter.http.server.signin;

import java.net.URI;
import java.util.Optional;
import org.hearth.adapter.http.server.HearthServer;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.TrustedProxies;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings.SecondFactorPolicy;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.application.port.out.Identifiers;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.signin.CheapPasswords;
import org.hearth.testkit.signin.Mailboxes;
import org.hearth.testkit.story.HearthFixture;
import org.hearth.testkit.story.SettableClock;

/** A server behind a proxy, whose clock stands still until a test sets it. */
final class ClockedServer implements AutoCloseable {
  static final String ADA = "ada@lime-street.example";
  static final String PASSWORD = "three brown cows on a hill";

  private final SettableClock clock = new SettableClock(HearthFixture.TODAY);
  private final InMemoryStorage storage = new InMemoryStorage();
  private final Settings settings =
      new Settings(clock, Identifiers.timeOrdered(), TestNumbers.ALLOWED);
  private final SignInSettings signIn;
  private final CheapPasswords passwords = new CheapPasswords();
  private final Mailboxes post = new Mailboxes();
  private final HearthServer server;

  ClockedServer() {
    this(SecondFactorPolicy.OPTIONAL);
  }

  ClockedServer(SecondFactorPolicy policy) {
    signIn =
        SignInSettings.standard(URI.create("https://hearth.example"))
            .with(new SecondFactorSettings(policy, Optional.of("a key of this test alone")));
    server =
        HearthServer.start(
            ServerOptions.local(0).withProxies(new TrustedProxies(1, TrustedProxies.USUAL_HEADER)),
            new ServerDependencies(storage, settings, signIn, passwords, post));
  }

  /** A user of a practice. */
  void addAda() {
    add(new UserForm(ADA, "Ada Quill", Optional.of(HearthFixture.LIME_STREET.text()), PASSWORD));
  }

  /** The same, who administers it. */
  void addAdministrator() {
    add(
        new UserForm(
            ADA, "Ada Quill", Optional.of(HearthFixture.LIME_STREET.text()), true, PASSWORD));
  }

  private void add(UserForm form) {
    Hearth.builder(storage)
        .settings(settings)
        .signIn(signIn)
        .passwordHasher(passwords)
        .mailer(post)
        .build()
        .authentication()
        .addUser()
        .add(new Actor.HearthSystem("set-up"), form)
        .getOrElseThrow(refusal -> new AssertionError(refusal.code()));
  }

  SettableClock clock() {
    return clock;
  }

  Wire wire() {
    return new Wire(server.address());
  }

  /** A new browser: no user has signed in with it. */
  PageVisitor browser(String source) {
    return new PageVisitor(wire(), source);
  }

  @Override
  public void close() {
    server.close();
    storage.close();
  }
}
