package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import io.vavr.control.Either;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.Sessions.Session;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings.SecondFactorPolicy;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.User;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.storage.SampleStorage;
import org.hearth.testkit.story.HearthFixture;
import org.hearth.testkit.story.SettableClock;

/** A Hearth with its authentication, without any session yet. */
public final class SignInFixture {
  public static final String OFFICE = "office@willow-house.example";
  public static final String ANN = "ann@lime-street.example";
  public static final String PASSWORD = "three brown cows on a hill";
  public static final String OTHER_PASSWORD = "seven green ships at dawn";
  public static final String HERE = "192.0.2.1";
  public static final String ELSEWHERE = "198.51.100.7";

  private static final Pattern LINK =
      Pattern.compile("https://hearth\\.example/app/choose-password\\?link=([\\w-]{43})\\s");
  private static final Actor OWNER = new Actor.HearthSystem("set-up");

  private final Storage storage;
  private final SettableClock clock = new SettableClock(HearthFixture.TODAY);
  private final CheapPasswords passwords = new CheapPasswords();
  private final Mailboxes mailboxes = new Mailboxes();
  private final SecondFactorPolicy policy;
  private final Hearth hearth;
  private final Authentication authentication;

  private SignInFixture(Storage storage, SecondFactorPolicy policy) {
    this.storage = storage;
    this.policy = policy;
    this.hearth = Hearth.on(storage, settings());
    this.authentication = newAuthentication();
  }

  public static SignInFixture of(AuthenticationFactory factory) {
    return of(factory, SecondFactorPolicy.OPTIONAL);
  }

  public static SignInFixture of(AuthenticationFactory factory, SecondFactorPolicy policy) {
    return new SignInFixture(factory.emptyStorage(), policy);
  }

  /** As of another server on the same storage. */
  public Authentication newAuthentication() {
    return Hearth.builder(storage)
        .settings(settings())
        .signIn(
            SignInSettings.standard(URI.create("https://hearth.example/app/"))
                .with(new SecondFactorSettings(policy, Optional.of("a key of this test alone"))))
        .passwordHasher(passwords)
        .mailer(mailboxes)
        .build()
        .authentication();
  }

  private Settings settings() {
    return new Settings(clock, Identifiers.timeOrdered(), TestNumbers.ALLOWED);
  }

  public Storage storage() {
    return storage;
  }

  public Hearth hearth() {
    return hearth;
  }

  public Authentication authentication() {
    return authentication;
  }

  public SettableClock clock() {
    return clock;
  }

  public CheapPasswords passwords() {
    return passwords;
  }

  public Mailboxes mailboxes() {
    return mailboxes;
  }

  /** A home for which no password has been chosen. */
  public CareHomeAccount willowHouse() {
    return granted(hearth.careHomes().open(HearthFixture.ANN, CareHomeForms.willowHouse().form()));
  }

  /** A home with its password. */
  public CareHomeAccount willowHouseWithPassword() {
    CareHomeAccount home = willowHouse();
    granted(choose(linkTo(OFFICE), PASSWORD));
    return home;
  }

  /** Ann of the practice, with her password. */
  public User ann() {
    return granted(
        authentication
            .addUser()
            .add(
                OWNER,
                new UserForm(
                    ANN, "Ann Quill", Optional.of(HearthFixture.LIME_STREET.text()), PASSWORD)));
  }

  public Either<Refusal, SignedIn> signIn(String email, String password) {
    return signIn(email, password, HERE);
  }

  public Either<Refusal, SignedIn> signIn(String email, String password, String source) {
    return authentication.signIn().signIn(credentials(email, password, source));
  }

  public static Credentials credentials(String email, String password, String source) {
    return new Credentials(email, password, Optional.empty(), source);
  }

  public Optional<Session> session(SignedIn signedIn) {
    return authentication.sessions().find(signedIn.token());
  }

  public Either<Refusal, ?> choose(String link, String password) {
    return authentication.choosePassword().choose(link, password);
  }

  /** Sends what waits; the secret of the link in the newest e-mail to the address. */
  public String linkTo(String email) {
    authentication.sendNotifications().sendWaiting();
    List<EmailMessage> came = mailboxes.of(email);
    assertThat(came).as("e-mails to the address").isNotEmpty();
    return linkIn(came.get(came.size() - 1));
  }

  public static String linkIn(EmailMessage message) {
    Matcher link = LINK.matcher(message.text());
    assertThat(link.find()).as("whether there is a link in the e-mail").isTrue();
    return link.group(1);
  }

  /** The audit entries of one action, oldest first. */
  public List<AuditEntry> trail(AuditAction action) {
    return SampleStorage.pages(
            page -> storage.auditTrail().entries(Optional.empty(), page), Page.LARGEST)
        .stream()
        .filter(entry -> entry.action() == action)
        .toList();
  }
}
