package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.HearthServer;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.ClientContext;
import org.hearth.application.port.in.signin.SignInBySteps;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep.NeedsSetUp;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings.SecondFactorPolicy;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.imports.ImportStorage;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.practice.OdsCode;
import org.hearth.testkit.signin.Authenticator;
import org.hearth.testkit.signin.CheapPasswords;
import org.hearth.testkit.signin.Mailboxes;
import org.hearth.testkit.signin.SignInFixture;
import org.hearth.testkit.story.HearthFixture;
import org.hearth.testkit.story.SettableClock;

/** A server with users of two practices and of support, whose clock stands still. */
final class PageServer implements AutoCloseable {
  static final String ANN = "ann@lime-street.example";

  /** Ann's practice's administrator. */
  static final String ADA = "ada@lime-street.example";

  static final String AMY = "amy@lime-street.example";
  static final String BEN = "ben@mill-lane.example";
  static final String SUE = "sue@hearth.example";
  static final String PASSWORD = "three brown cows on a hill";

  private static final Pattern LINK = Pattern.compile("choose-password\\?link=([\\w-]{43})");

  private final SettableClock clock = new SettableClock(HearthFixture.TODAY);
  private final OvertakenUsers users = new OvertakenUsers(new InMemoryStorage());
  private final CountedStorage storage = new CountedStorage(users);
  private final Mailboxes mailboxes = new Mailboxes();
  private final EmbeddedHearth hearth;
  private final HearthServer server;

  PageServer() {
    this(ServerOptions.local(0), ZoneId.of("Europe/London"));
  }

  /** A server that counts days in a time zone. */
  PageServer(ZoneId zone) {
    this(ServerOptions.local(0), zone);
  }

  PageServer(ServerOptions options) {
    this(options, ZoneId.of("Europe/London"));
  }

  private PageServer(ServerOptions options, ZoneId zone) {
    Settings settings = new Settings(in(zone), Identifiers.timeOrdered(), TestNumbers.ALLOWED);
    SignInSettings signIn =
        SignInSettings.standard(URI.create("http://localhost"))
            .with(
                new SecondFactorSettings(
                    SecondFactorPolicy.OPTIONAL, Optional.of("a key of this test alone")));
    CheapPasswords passwords = new CheapPasswords();
    server =
        HearthServer.start(
            options, new ServerDependencies(storage, settings, signIn, passwords, mailboxes));
    hearth =
        Hearth.builder(storage)
            .settings(settings)
            .signIn(signIn)
            .passwordHasher(passwords)
            .mailer(mailboxes)
            .build();
    add(ANN, "Ann Quill", Optional.of(HearthFixture.LIME_STREET));
    addAdministrator(ADA, "Ada Cole");
    add(AMY, "Amy Reed", Optional.of(HearthFixture.LIME_STREET));
    add(BEN, "Ben Miller", Optional.of(HearthFixture.MILL_LANE));
    add(SUE, "Sue Platt", Optional.empty());
  }

  private Clock in(ZoneId zone) {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return in(other);
      }

      @Override
      public Instant instant() {
        return clock.instant();
      }
    };
  }

  private void add(String email, String name, Optional<OdsCode> practice) {
    add(new UserForm(email, name, practice.map(OdsCode::text), PASSWORD));
  }

  private void addAdministrator(String email, String name) {
    Optional<String> practice = Optional.of(HearthFixture.LIME_STREET.text());
    add(new UserForm(email, name, practice, true, PASSWORD));
  }

  private void add(UserForm form) {
    granted(hearth.authentication().addUser().add(new Actor.HearthSystem("set-up"), form));
  }

  /** The same storage without pages. */
  Hearth hearth() {
    return hearth;
  }

  /** Users and signing in beside the pages. */
  Authentication authentication() {
    return hearth.authentication();
  }

  /** Imports beside the pages. */
  ImportService importService() {
    return hearth.importJobs();
  }

  /** Import jobs and their files. */
  ImportStorage imports() {
    return storage.imports().orElseThrow();
  }

  HearthServer server() {
    return server;
  }

  SettableClock clock() {
    return clock;
  }

  URI address() {
    return server.address();
  }

  /** A browser in which a user has signed in. */
  FormBrowser signedIn(String email) {
    FormBrowser browser = new FormBrowser(server.address());
    browser.signIn(email, PASSWORD);
    return browser;
  }

  /** Does something once, after the next change of a user is decided and before it is kept. */
  void beforeNextChangeOfAUser(Runnable other) {
    users.beforeNextChange(other);
  }

  /** How often the storage was asked or changed until now. */
  int storageCalls() {
    return storage.calls();
  }

  /** How many e-mails came to an address. */
  int mails(String email) {
    int before = mailboxes.of(ANN).size();
    granted(hearth.authentication().askForPasswordLink().ask(ANN, "of this test"));
    while (mailboxes.of(ANN).size() == before) {
      // E-mails are sent in their order: those that wait go first.
      hearth.authentication().sendNotifications().sendWaiting();
    }
    return mailboxes.of(email).size();
  }

  /** Chooses the password of a home's login by the link that was sent to it. */
  void choosePassword(CareHomeAccount home) {
    choosePassword(home.details().email().text());
  }

  /** Chooses the password of a login by the link that was sent to its address. */
  void choosePassword(String email) {
    while (mailboxes.of(email).isEmpty()) {
      // The server sends e-mails, too, and may have this one in hand.
      hearth.authentication().sendNotifications().sendWaiting();
    }
    Matcher link = LINK.matcher(mailboxes.of(email).get(0).text());
    assertThat(link.find()).isTrue();
    granted(hearth.authentication().choosePassword().choose(link.group(1), PASSWORD));
  }

  /** Sets up an app that shows codes, without which the login cannot sign in any more. */
  void setUpAnApp(String email) {
    SignInBySteps steps = hearth.authentication().signInBySteps();
    ClientContext here = new ClientContext("here", Optional.empty(), Optional.empty());
    NeedsSetUp shown =
        (NeedsSetUp) granted(steps.beginChange(SignInFixture.credentials(email, PASSWORD, "here")));
    String code = new Authenticator(shown.secret()).code(clock.instant());
    granted(steps.setUp(shown.token(), code, here));
  }

  /** A browser in which a person on shift has signed in with a home's login. */
  FormBrowser onShift(CareHomeAccount home, String person) {
    FormBrowser browser = new FormBrowser(server.address());
    browser.signIn(home.details().email().text(), PASSWORD, person);
    return browser;
  }

  @Override
  public void close() {
    server.close();
    storage.close();
  }
}
