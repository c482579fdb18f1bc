package org.hearth.application.internal.notification;

import java.time.Duration;
import java.util.Optional;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.signin.AddressChanges;
import org.hearth.application.port.out.signin.AddressChanges.AddressLink;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.PasswordLinks.PasswordLink;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.notification.NotificationKind;

/** Writes an e-mail when it is sent. Links are made here, so that none lies about unsent. */
final class NotificationWriting {
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration A_WEEK = Duration.ofDays(7);

  private final UseCaseContext context;
  private final SignInSettings settings;

  NotificationWriting(UseCaseContext context, SignInSettings settings) {
    this.context = context;
    this.settings = settings;
  }

  /** How long it is tried to send an e-mail. */
  static Duration worthSending(NotificationKind kind) {
    return kind == NotificationKind.PASSWORD_LINK ? A_DAY : A_WEEK;
  }

  /** Empty where the e-mail has no addressee any more, or never had one. */
  Optional<RenderedEmail> write(EmailNotification notification) {
    return switch (notification.kind()) {
      case INVITATION -> invitation(notification);
      case PASSWORD_LINK -> passwordLink(notification);
      case PASSWORD_CHOSEN -> news(notification, EmailTemplates.passwordChosen());
      case FACTOR_CHANGED -> news(notification, EmailTemplates.factorChanged());
      case SERVICE_ASKED ->
          openCareHome(notification)
              .flatMap(home -> news(notification, EmailTemplates.serviceAsked()));
      case CARE_HOME_CLOSED -> news(notification, EmailTemplates.careHomeClosed());
      case ADDRESS_ASKED ->
          openCareHome(notification)
              .flatMap(home -> answerable(notification, EmailTemplates.addressAsked()));
      case ADDRESS_CHANGED ->
          answerable(notification, EmailTemplates.homesAddressChanged())
              .or(() -> news(notification, EmailTemplates.addressChanged()));
      case ADDRESS_REMOVED -> news(notification, EmailTemplates.addressRemoved());
    };
  }

  /** R24: empty where the home is closed by now, and can answer nothing. */
  private Optional<CareHomeAccount> openCareHome(EmailNotification notification) {
    return notification.account().flatMap(context::openCareHome);
  }

  /** Not where the home has another address, or a password, by now. */
  private Optional<RenderedEmail> invitation(EmailNotification notification) {
    return login(notification)
        .filter(known -> known.login().account().equals(notification.account()))
        .filter(known -> known.password().isEmpty())
        .map(
            known ->
                withLink(
                    notification,
                    known,
                    settings.invitationLasts(),
                    EmailTemplates.invitation(settings.invitationLasts())));
  }

  private Optional<RenderedEmail> passwordLink(EmailNotification notification) {
    return login(notification)
        .map(
            known ->
                withLink(
                    notification,
                    known,
                    settings.linkLasts(),
                    EmailTemplates.passwordLink(settings.linkLasts())));
  }

  private Optional<KnownLogin> login(EmailNotification notification) {
    return context.signIn().logins().find(notification.to());
  }

  private RenderedEmail withLink(
      EmailNotification notification, KnownLogin known, Duration lasts, EmailTemplates words) {
    String token = Secrets.fresh();
    context
        .signIn()
        .links()
        .keep(
            new PasswordLink(
                Secrets.hash(token),
                known.login().id(),
                known.login().email(),
                known.passwordVersion(),
                context.now().plus(lasts)));
    return new RenderedEmail(
        words.with(settings.linkTo(token)).to(notification.to()), true, known.login().account());
  }

  /** Empty where the e-mail tells of no change that the old address can answer. */
  private Optional<RenderedEmail> answerable(EmailNotification notification, EmailTemplates words) {
    AddressChanges changes = context.signIn().addressChanges();
    return changes
        .find(notification.id(), context.now())
        .map(
            change -> {
              String token = Secrets.fresh();
              changes.keep(new AddressLink(Secrets.hash(token), change.id()));
              return new RenderedEmail(
                  words.with(settings.linkToAddressChange(token)).to(notification.to()),
                  false,
                  notification.account());
            });
  }

  private static Optional<RenderedEmail> news(
      EmailNotification notification, EmailTemplates words) {
    return Optional.of(
        new RenderedEmail(words.to(notification.to()), false, notification.account()));
  }
}
