package org.hearth.application.internal.signin;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.throttle.Quota;
import org.hearth.application.internal.throttle.Throttle;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.signin.AskForPasswordLink;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.notification.NotificationKind;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Use case of {@link AskForPasswordLink}. It writes an e-mail to any address. Whether a login has
 * it is looked up when the e-mail is sent, where no caller waits for the answer.
 */
final class AskingForPasswordLinks implements AskForPasswordLink {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int FOR_BOTH = 3;
  private static final int FOR_SOURCE = 20;
  private static final int FOR_ADDRESS = 5;

  private final UseCaseContext context;
  private final Throttle throttle;

  AskingForPasswordLinks(UseCaseContext context) {
    this.context = context;
    this.throttle = new Throttle(context);
  }

  @Override
  public Either<Refusal, Sent> ask(@Nullable String email, String source) {
    return FormReading.field("email", EmailAddress.parse(email))
        .mapLeft(AuditedRefusal::refusal)
        .flatMap(address -> ask(address, source));
  }

  private Either<Refusal, Sent> ask(EmailAddress email, String source) {
    Optional<Refusal> refusal =
        throttle
            .take(Quota.of(FOR_BOTH, HOUR, "link", email.text(), source))
            .or(() -> throttle.take(Quota.of(FOR_SOURCE, HOUR, "link from", source)));
    if (refusal.isPresent()) {
      return Either.left(refusal.get());
    }
    // Others who ask for an address must neither fill its mailbox nor keep its owner from asking:
    // there are e-mails enough in it already.
    boolean enough =
        throttle.take(Quota.of(FOR_ADDRESS, HOUR, "link to", email.text())).isPresent();
    if (!enough) {
      context
          .signIn()
          .notifications()
          .add(context.notification(NotificationKind.PASSWORD_LINK, email, Optional.empty()));
    }
    return Either.right(new Sent());
  }
}
