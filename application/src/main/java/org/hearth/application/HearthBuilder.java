package org.hearth.application;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.hearth.application.internal.event.StorageWithEvents;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.event.EventDelivery.EventListener;
import org.hearth.application.port.in.imports.ImportService.ImportLimits;
import org.hearth.application.port.in.retention.ApplyRetention.RetentionSettings;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.notification.Mailer;
import org.hearth.application.port.out.signin.PasswordHasher;
import org.hearth.domain.number.TestNumbers;

/**
 * What Hearth is built of in a process. Only the storage is needed. Without a password hasher,
 * {@link EmbeddedHearth#authentication} is not offered; without a mailer, no e-mails are sent. A
 * part that needs more than the storage offers is refused when Hearth is built.
 */
public final class HearthBuilder {
  /** Never read, since there is no mailer. */
  private static final URI NO_LINKS = URI.create("http://localhost");

  private final Storage storage;
  private Settings settings = Settings.standard();
  private Optional<ImportLimits> importLimits = Optional.empty();
  private RetentionSettings retention = RetentionSettings.STANDARD;
  private SealKeys sealKeys = SealKeys.none();
  private Optional<SignInSettings> signIn = Optional.empty();
  private Optional<PasswordHasher> passwordHasher = Optional.empty();
  private Optional<Mailer> mailer = Optional.empty();
  private Optional<EventListener> events = Optional.empty();
  private boolean offersSignIn = true;

  HearthBuilder(Storage storage) {
    this.storage = storage;
  }

  /**
   * Clock, identifiers and policy together.
   *
   * @param settings clock, identifiers and policy
   * @return this
   */
  public HearthBuilder settings(Settings settings) {
    this.settings = settings;
    return this;
  }

  /**
   * Tells the day by which ages and links are judged, in its own time zone.
   *
   * @param clock in the time zone of the practices
   * @return this
   */
  public HearthBuilder clock(Clock clock) {
    return settings(new Settings(clock, settings.identifiers(), settings.testNumbers()));
  }

  /**
   * Gives new records their identifiers; by the order of time unless it is set.
   *
   * @param identifiers where they come from
   * @return this
   */
  public HearthBuilder identifiers(Identifiers identifiers) {
    return settings(new Settings(settings.clock(), identifiers, settings.testNumbers()));
  }

  /**
   * Whether NHS numbers of the range 999… are taken (R2).
   *
   * @param policy refused unless it is set
   * @return this
   */
  public HearthBuilder testNumbers(TestNumbers policy) {
    return settings(settings.withTestNumbers(policy));
  }

  /**
   * How large an import may be, and how many may wait.
   *
   * @param limits how many, and how large
   * @return this
   */
  public HearthBuilder importLimits(ImportLimits limits) {
    this.importLimits = Optional.of(limits);
    return this;
  }

  /**
   * How long is kept what no account needs.
   *
   * @param retention how long each kind of record is kept
   * @return this
   */
  public HearthBuilder retention(RetentionSettings retention) {
    this.retention = retention;
    return this;
  }

  /**
   * The keys by which the audit trail is sealed.
   *
   * @param keys the present key, and those before it
   * @return this
   */
  public HearthBuilder sealKeys(SealKeys keys) {
    this.sealKeys = keys;
    return this;
  }

  /**
   * How people sign in: sessions, second factors, addresses.
   *
   * @param settings sessions, second factors and addresses
   * @return this
   */
  public HearthBuilder signIn(SignInSettings settings) {
    this.signIn = Optional.of(settings);
    return this;
  }

  /**
   * Hashes passwords; sign-in is offered where there is one.
   *
   * @param hasher slow on purpose
   * @return this
   */
  public HearthBuilder passwordHasher(PasswordHasher hasher) {
    this.passwordHasher = Optional.of(hasher);
    return this;
  }

  /**
   * Sends e-mails, whose links begin with the public address of {@link #signIn}.
   *
   * @param mailer hands e-mails over
   * @return this
   */
  public HearthBuilder mailer(Mailer mailer) {
    this.mailer = Optional.of(mailer);
    return this;
  }

  /**
   * Has each change kept together with its events, which are delivered to the listener while {@link
   * EmbeddedHearth#startJobs jobs} run. Changes of a process that is built without it have none.
   *
   * @param listener gets each event at least once
   * @return this
   */
  public HearthBuilder events(EventListener listener) {
    this.events = Optional.of(listener);
    return this;
  }

  /**
   * For a host whose users sign in elsewhere: Hearth keeps neither e-mails nor changes of sign-in
   * addresses that wait for an answer, although the storage could.
   *
   * @return this
   */
  public HearthBuilder withoutSignIn() {
    this.offersSignIn = false;
    return this;
  }

  /**
   * Hearth, as described so far.
   *
   * @return all ports, in this process
   * @throws IllegalStateException where there is a mailer and no public address for its links, or
   *     where a part needs what the storage does not offer
   */
  public EmbeddedHearth build() {
    if (mailer.isPresent() && signIn.isEmpty()) {
      throw new IllegalStateException(
          "E-mails hold links to the server: with a mailer, give signIn settings as well.");
    }
    Optional<IllegalStateException> missing = MissingCapability.of(this);
    if (missing.isPresent()) {
      throw missing.get();
    }
    return new EmbeddedHearth(this);
  }

  /** As Hearth uses it: without what is not offered, and with events where they are asked for. */
  Storage storage() {
    Storage used =
        offersSignIn ? StorageWithoutSignIn.of(storage) : StorageWithoutSignIn.hiding(storage);
    return events.isPresent() ? new StorageWithEvents(used, settings) : used;
  }

  Settings settings() {
    return settings;
  }

  ImportLimits importLimits() {
    return importLimits.orElse(ImportLimits.STANDARD);
  }

  RetentionSettings retention() {
    return retention;
  }

  SealKeys sealKeys() {
    return sealKeys;
  }

  SignInSettings signIn() {
    return signIn.orElseGet(() -> SignInSettings.standard(NO_LINKS));
  }

  Optional<PasswordHasher> passwordHasher() {
    return passwordHasher;
  }

  boolean isToSignIn() {
    return passwordHasher.isPresent() || signIn.isPresent() || mailer.isPresent();
  }

  boolean isToLimitImports() {
    return importLimits.isPresent();
  }

  Optional<Mailer> mailer() {
    return mailer;
  }

  Optional<EventListener> events() {
    return events;
  }
}
